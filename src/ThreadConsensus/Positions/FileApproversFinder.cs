using System.Runtime.CompilerServices;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Positions;

/// <summary>Finds who may approve the files that a proposal touches.</summary>
public static class FileApproversFinder
{
    /// <summary>At most so many files are looked up; a patch that touches more is judged by the first of
    /// them.</summary>
    public const int MaxFiles = 500;

    // The patterns of a large roster take long to prepare, and every thread of a list asks the same one.
    private static readonly ConditionalWeakTable<Roster, AreaFinder> Finders = [];

    /// <summary>One a file, in the proposal's order; empty where the roster knows no areas.</summary>
    public static IReadOnlyList<FileApprovers> Find(
        Proposal proposal, Roster roster, DateTimeOffset asOf, Func<Mailbox, Person> personOf)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(personOf);
        if (proposal.Files.Count == 0 || roster.Areas.Count == 0) return [];
        var areas = Finders.GetValue(roster, key => new AreaFinder(key));
        var day = DateOnly.FromDateTime(asOf.UtcDateTime);
        return [.. proposal.Files.Take(MaxFiles).Select(path =>
            new FileApprovers(path, [SectionOf(areas.ApproversOf(path, day), personOf)]))];
    }

    private static AreaApprovers SectionOf(IReadOnlyList<RosterMember> approvers, Func<Mailbox, Person> personOf)
    {
        var titles = approvers.Select(member => member.Area).Distinct(StringComparer.Ordinal);
        var people = approvers.Select(member => personOf(DeciderFinder.MailboxOf(member)));
        return new AreaApprovers(
            string.Join(" / ", titles), [.. people.DistinctBy(person => person.Id, StringComparer.Ordinal)]);
    }
}
