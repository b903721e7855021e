using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Evaluation;

/// <summary>The outcome of <see cref="ThreadingEvaluation"/>.</summary>
public sealed class ThreadingScore
{
    private readonly List<ThreadingCase> _cases = [];

    public IReadOnlyList<ThreadingCase> Cases => _cases;

    /// <summary>Replies that quote words and whose parent is in the archive.</summary>
    public ThreadingTally Quoting { get; } = new();

    /// <summary>All replies whose parent is in the archive.</summary>
    public ThreadingTally Replies { get; } = new();

    /// <summary>Replies whose parent the archive lacks: any link to a mail counts as wrong.</summary>
    public ThreadingTally ParentMissing { get; } = new();

    /// <summary>The replies whose parent is there, by what linked them.</summary>
    public Dictionary<ParentEvidence, ThreadingTally> ByEvidence { get; } = [];

    /// <summary>Of the pairs of mails put in one thread, how many belong together; and the other way round.</summary>
    public required (double Precision, double Recall) Pairs { get; init; }

    public void Add(ThreadingCase reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        _cases.Add(reply);
        if (!reply.IsParentThere)
        {
            ParentMissing.Add(reply);
            return;
        }

        Replies.Add(reply);
        if (reply.Quotes) Quoting.Add(reply);
        if (!ByEvidence.TryGetValue(reply.Evidence, out var tally))
            ByEvidence.Add(reply.Evidence, tally = new ThreadingTally());
        tally.Add(reply);
    }
}
