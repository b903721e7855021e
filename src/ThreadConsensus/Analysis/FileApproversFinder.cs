using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Analysis;

/// <summary>Finds in a roster whose approval each file of a proposal needs.</summary>
internal static class FileApproversFinder
{
    /// <summary>Files looked up; a treewide patch beyond that awaits the same people many times over.</summary>
    private const int MostFiles = 1_000;

    /// <returns>One a file, its sections most specific first; empty when the roster knows no files.</returns>
    public static IReadOnlyList<FileApprovers> Find(
        Proposal proposal, Roster roster, DateOnly day, Func<Mailbox, Person> personOf)
    {
        if (roster.Areas.Count == 0 || proposal.Files.Count == 0) return [];
        var finder = new AreaFinder(roster);
        var byArea = roster.On(day)
            .Where(member => member.Role is DeciderRole.Maintainer or DeciderRole.Committer)
            .ToLookup(member => member.Area, member => personOf(MailboxOf(member)), StringComparer.Ordinal);
        return [.. proposal.Files.Take(MostFiles).Select(path => new FileApprovers(
            path,
            [.. finder.AreasOf(path).Select(area => new AreaApprovers(area.Title, [.. byArea[area.Title].Distinct()]))]))];
    }

    private static Mailbox MailboxOf(RosterMember member) => new(member.Name, member.Addresses.Count > 0 ? member.Addresses[0] : "");
}
