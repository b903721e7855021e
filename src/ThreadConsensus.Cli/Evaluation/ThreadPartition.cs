using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Evaluation;

/// <summary>Compares two ways of parting the same mails into threads, over all pairs of mails.</summary>
internal static class ThreadPartition
{
    public static (double Precision, double Recall) Compare(IReadOnlyList<ReplyTree> truth, IReadOnlyList<ReplyTree> found)
    {
        var (trueThread, foundThread) = (Threads(truth), Threads(found));
        var both = Pairs(trueThread.GroupBy(m => (m.Value, foundThread[m.Key])).Select(g => g.Count()));
        return (Share(both, Pairs(Sizes(foundThread))), Share(both, Pairs(Sizes(trueThread))));
    }

    private static Dictionary<string, int> Threads(IReadOnlyList<ReplyTree> trees)
    {
        var threads = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < trees.Count; i++)
            foreach (var node in trees[i].Nodes)
                if (node.ContentKey is { } key) threads[key] = i;
        return threads;
    }

    private static IEnumerable<int> Sizes(Dictionary<string, int> threads) =>
        threads.GroupBy(t => t.Value).Select(g => g.Count());

    private static long Pairs(IEnumerable<int> sizes) => sizes.Sum(s => (long)s * (s - 1) / 2);

    private static double Share(long part, long whole) => whole == 0 ? 1 : (double)part / whole;
}
