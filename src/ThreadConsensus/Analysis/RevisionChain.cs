using ThreadConsensus.Proposals;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Analysis;

/// <summary>The threads of one proposal, revision after revision: each is read with the standing of the one before it
/// at hand. A thread without other revisions is a chain of its own.</summary>
/// <param name="Threads">At least one, in the order posted.</param>
public sealed record RevisionChain(IReadOnlyList<ChainedThread> Threads)
{
    /// <summary>
    /// Puts every tree into one chain, by the first tree of each in the order given. Takes time in proportion to the
    /// mails; the same mails give the same chains in whatever order they came.
    /// </summary>
    /// <param name="trees">All trees.</param>
    /// <param name="mails">All mails of the trees.</param>
    public static IReadOnlyList<RevisionChain> Of(IReadOnlyList<ReplyTree> trees, IReadOnlyList<MailSummary> mails)
    {
        ArgumentNullException.ThrowIfNull(trees);
        ArgumentNullException.ThrowIfNull(mails);
        var byKey = new Dictionary<string, MailSummary>(mails.Count, StringComparer.Ordinal);
        foreach (var mail in mails) byKey.TryAdd(mail.Threading.ContentKey, mail);
        var posted = trees
            .Select(tree => PostedRevision.Of(
                tree,
                key => byKey.GetValueOrDefault(key)?.Threading,
                key => byKey.GetValueOrDefault(key)?.Clues ?? PostingClues.None))
            .OfType<PostedRevision>()
            .ToList();
        var chains = new Dictionary<string, RevisionChain>(StringComparer.Ordinal);
        foreach (var family in RevisionLinker.Group(posted))
        {
            if (family.Members.Count == 1) continue;
            var chain = new RevisionChain([.. family.Members.Zip(family.Places(),
                (member, place) => new ChainedThread(member.Posted.Tree, place))]);
            foreach (var thread in chain.Threads) chains.Add(thread.Tree.ThreadId, chain);
        }

        return [.. trees
            .Select(tree => chains.GetValueOrDefault(tree.ThreadId) ?? new RevisionChain([new ChainedThread(tree, null)]))
            .DistinctBy(chain => chain.Threads[0].Tree.ThreadId, StringComparer.Ordinal)];
    }
}
