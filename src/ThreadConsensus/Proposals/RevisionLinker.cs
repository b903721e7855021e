using ThreadConsensus.Threading;

namespace ThreadConsensus.Proposals;

/// <summary>
/// Groups the proposals of many threads into families of revisions. Two belong together when they have one id (same
/// topic and author), one change-id trailer, or when the later of one author names a mail of the earlier as a former
/// version.
/// </summary>
public static class RevisionLinker
{
    /// <summary>
    /// The families, by id in ordinal order. Does not depend on the order of <paramref name="proposals"/>; takes time
    /// in proportion to the mail read.
    /// </summary>
    public static IReadOnlyList<RevisionFamily> Group(IReadOnlyList<ThreadProposal> proposals)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        var ordered = proposals
            .OrderBy(item => item.Proposal.ProposedOn ?? DateTimeOffset.MaxValue)
            .ThenBy(item => item.Proposal.MessageId, StringComparer.Ordinal).ToList();
        var leaders = Enumerable.Range(0, ordered.Count).ToArray();
        JoinByKey(ordered, leaders);
        JoinByMention(ordered, leaders);
        return Enumerable.Range(0, ordered.Count).GroupBy(at => Leader(leaders, at))
            .Select(group => new RevisionFamily(ordered[group.Key].Proposal.Id, Sort(group.Select(at => ordered[at]))))
            .OrderBy(family => family.Id, StringComparer.Ordinal).ToList();
    }

    private static List<ThreadProposal> Sort(IEnumerable<ThreadProposal> members) => members
        .OrderBy(item => item.Proposal.Revision)
        .ThenBy(item => item.Proposal.ProposedOn ?? DateTimeOffset.MaxValue)
        .ThenBy(item => item.Proposal.MessageId, StringComparer.Ordinal).ToList();

    private static void JoinByKey(List<ThreadProposal> ordered, int[] leaders)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < ordered.Count; at++)
        {
            Join(ordered[at].Proposal.Id, at);
            foreach (var post in PostsOf(ordered[at]))
            {
                if (EarlierVersion.ChangeIdOf(post.Body) is { } change) Join("change-id " + change, at);
            }
        }

        void Join(string key, int at)
        {
            if (seen.TryGetValue(key, out var first)) Unite(leaders, first, at);
            else seen.Add(key, at);
        }
    }

    private static void JoinByMention(List<ThreadProposal> ordered, int[] leaders)
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < ordered.Count; at++)
        {
            owners.TryAdd(ordered[at].Proposal.MessageId, at);
            foreach (var id in ordered[at].Proposal.ProposingMessages) owners.TryAdd(id, at);
        }

        for (var at = 0; at < ordered.Count; at++)
        {
            foreach (var id in PostsOf(ordered[at]).SelectMany(post => EarlierVersion.IdsIn(post.Body)))
            {
                if (owners.TryGetValue(id, out var earlier) && Follows(ordered[at].Proposal, ordered[earlier].Proposal))
                    Unite(leaders, earlier, at);
            }
        }
    }

    private static bool Follows(Proposal later, Proposal earlier) =>
        ThreadView.IsSameAuthor(later.Proposer, earlier.Proposer) && later.ProposedOn >= earlier.ProposedOn
        && later.Revision >= earlier.Revision;

    private static IEnumerable<ThreadMessage> PostsOf(ThreadProposal item)
    {
        var ids = item.Proposal.ProposingMessages.ToHashSet(StringComparer.Ordinal);
        return item.Thread.Messages.Where(message => ids.Contains(message.Node.Id));
    }

    private static int Leader(int[] leaders, int at)
    {
        while (leaders[at] != at) at = leaders[at] = leaders[leaders[at]];
        return at;
    }

    /// <summary>The earliest of both leads: its id is the family's.</summary>
    private static void Unite(int[] leaders, int one, int other)
    {
        var a = Leader(leaders, one);
        var b = Leader(leaders, other);
        leaders[Math.Max(a, b)] = Math.Min(a, b);
    }
}
