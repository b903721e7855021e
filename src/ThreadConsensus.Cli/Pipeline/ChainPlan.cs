using ThreadConsensus.Analysis;
using ThreadConsensus.Storage;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>
/// Which threads of a chain of revisions must be read again. The report of a thread is made from its own mails, from the
/// report of the revision before it, and from whether there is a newer one; its fingerprint stands for all of these.
/// </summary>
internal sealed class ChainPlan
{
    private ChainPlan(RevisionChain chain, IReadOnlyList<PlannedThread> threads)
    {
        Threads = threads;
        // What comes after the last stale thread has nothing to tell it.
        var last = threads.Count - 1;
        while (last >= 0 && !threads[last].IsStale) last--;
        Readable = new RevisionChain([.. chain.Threads.Take(last + 1)]);
    }

    public IReadOnlyList<PlannedThread> Threads { get; }

    /// <summary>The chain up to its last stale thread; empty when none is.</summary>
    public RevisionChain Readable { get; }

    public IEnumerable<ReplyNode> StaleNodes =>
        Threads.Where(thread => thread.IsStale).SelectMany(thread => thread.Tree.Nodes);

    public int Stale => Threads.Count(thread => thread.IsStale);

    /// <summary>Ids of the threads that are up to date and stand before a stale one.</summary>
    public IEnumerable<string> NeededReports =>
        Threads.Take(Readable.Threads.Count).Where(thread => !thread.IsStale).Select(thread => thread.Tree.ThreadId);

    public PlannedThread Of(ReplyTree tree) => Of(tree.ThreadId);

    public string Print(string threadId) => Of(threadId).Print;

    /// <remarks>Most chains are of one thread: a table for each would be most of what the plan of a large archive takes.</remarks>
    private PlannedThread Of(string threadId) =>
        Threads.First(thread => string.Equals(thread.Tree.ThreadId, threadId, StringComparison.Ordinal));

    /// <param name="chain">The chain.</param>
    /// <param name="asOf">The instant to answer for, by tree.</param>
    /// <param name="prints">Tells whether a thread by itself would come out the same.</param>
    /// <param name="known">Fingerprints of the stored reports.</param>
    public static ChainPlan Of(
        RevisionChain chain,
        Func<ReplyTree, DateTimeOffset?> asOf,
        ThreadPrints prints,
        StoredPrints known)
    {
        var threads = new List<PlannedThread>(chain.Threads.Count);
        var before = "";
        foreach (var (tree, place) in chain.Threads)
        {
            var instant = asOf(tree);
            before = ThreadPrints.Hash($"{prints.Of(tree, instant)}\n{before}\n{place?.FamilyId}");
            var print = place is null ? before : ThreadPrints.Hash($"{before}\n{place.Self}\n{place.SupersededBy}");
            threads.Add(new PlannedThread(tree, instant, print, !known.Has(tree.ThreadId, print)));
        }

        return new ChainPlan(chain, threads);
    }
}
