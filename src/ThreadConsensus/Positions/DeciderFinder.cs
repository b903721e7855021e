using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Positions;

/// <summary>Reads from a roster who may decide on a proposal on a day.</summary>
public static class DeciderFinder
{
    /// <summary>Everybody whom the roster lists on a day, one entry a role and area, the most far-reaching role
    /// first.</summary>
    public static IReadOnlyList<Decider> On(Roster roster, DateOnly day, Func<Mailbox, Person> personOf)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(personOf);
        return [.. roster.On(day)
            .Select(member => new Decider(personOf(MailboxOf(member)), member.Role, member.Area))
            .Distinct()
            .OrderBy(decider => decider.Role)];
    }

    /// <summary>Those who decide about exceptions on a day.</summary>
    public static IEnumerable<Mailbox> ReleaseManagers(Roster roster, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return roster.On(day).Where(member => member.Role == DeciderRole.ReleaseManager).Select(MailboxOf);
    }

    /// <summary>All deciders of a roster and those to whom a proposal is put, be they on the roster or not.</summary>
    public static IReadOnlyList<Decider> WithAsked(
        IReadOnlyList<Decider> deciders, Proposal proposal, Func<Mailbox, Person> personOf)
    {
        ArgumentNullException.ThrowIfNull(deciders);
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(personOf);
        return proposal.PutTo.Count == 0
            ? deciders
            : [.. deciders
                .Concat(proposal.PutTo.Select(asked => new Decider(personOf(asked), DeciderRole.ReleaseManager, "")))
                .DistinctBy(decider => (decider.Person.Id, decider.Role, decider.Area))
                .OrderBy(decider => decider.Role)];
    }

    /// <summary>
    /// Of all deciders those whose word a proposal awaits: the maintainers of the files that it touches where the
    /// roster knows them, else those who decide for the whole project. What is asked of release managers awaits only
    /// them.
    /// </summary>
    public static IReadOnlyList<Decider> For(
        Proposal proposal, IReadOnlyList<Decider> all, IReadOnlyList<FileApprovers> files)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(files);
        if (proposal.PutTo.Count > 0)
        {
            return [.. all.Where(decider => decider.Role == DeciderRole.ReleaseManager)
                .DistinctBy(decider => decider.Person.Id, StringComparer.Ordinal)];
        }

        var ofFiles = files
            .Where(file => file.Deciding is not null)
            .SelectMany(file => file.Deciding!.Maintainers.Select(person =>
                new Decider(person, RoleOf(person, all), file.Deciding.Area)))
            .DistinctBy(decider => (decider.Person.Id, decider.Area))
            .ToList();
        if (ofFiles.Count > 0) return ofFiles;
        return [.. all.Where(DecidesForAll).DistinctBy(decider => decider.Person.Id, StringComparer.Ordinal)];
    }

    private static bool DecidesForAll(Decider decider) =>
        decider.Role is DeciderRole.Committer or DeciderRole.ReleaseManager or DeciderRole.Member;

    private static DeciderRole RoleOf(Person person, IReadOnlyList<Decider> all)
    {
        var committer = all.Any(decider =>
            decider.Role == DeciderRole.Committer && SpokenThread.Same(decider.Person, person));
        return committer ? DeciderRole.Committer : DeciderRole.Maintainer;
    }

    internal static Mailbox MailboxOf(RosterMember member) =>
        new(member.Name, member.Addresses.Count == 0 ? "" : member.Addresses[0]);
}
