using ThreadConsensus.Messages;

namespace ThreadConsensus.Proposals;

/// <summary>Splits what shares a topic into runs of revisions, each of which replaces the one before it.</summary>
/// <param name="ordered">All that is posted, in the order posted.</param>
/// <param name="group">Indexes of those that share a topic, ascending.</param>
/// <param name="named">Pairs of which the first names the second as its former version.</param>
/// <param name="mostOpen">Runs that a further one may join.</param>
internal sealed class RevisionRuns(
    List<PostedRevision> ordered, List<int> group, HashSet<(int Later, int Earlier)> named, int mostOpen)
{
    private readonly List<List<(int At, int Step)>> _runs = [];

    /// <summary>The runs by their first member, each in order.</summary>
    public List<List<(int At, int Step)>> Split()
    {
        foreach (var at in group) Place(at);
        return _runs;
    }

    private void Place(int at)
    {
        List<(int At, int Step)>? best = null;
        var bestStep = -1;
        for (var i = _runs.Count - 1; i >= Math.Max(0, _runs.Count - mostOpen); i--)
        {
            if (StepOf(at, _runs[i]) is not { } step) continue;
            var fits = ordered[_runs[i][^1].At].Target == ordered[at].Target;
            if (best is null || fits) (best, bestStep) = (_runs[i], step);
            if (fits) break;
        }

        if (best is null) _runs.Add([(at, 0)]);
        else best.Add((at, bestStep));
    }

    /// <summary>The step at which one joins a run; null when it does not.</summary>
    private int? StepOf(int at, List<(int At, int Step)> run)
    {
        var (lastAt, lastStep) = run[^1];
        var (last, next) = (ordered[lastAt], ordered[at]);
        if (next.Version > last.Version || (last.IsRfc && !next.IsRfc) || named.Contains((at, lastAt)))
            return lastStep + 1;
        if (next.Version != last.Version || next.IsRfc != last.IsRfc) return null;
        // Answers to a posting that the archive lacks are one more piece of the same revision.
        if (!next.IsPosting || !last.IsPosting) return lastStep;
        if (next.Heading.Has(SubjectMarks.Resend)) return lastStep + 1;
        return next.Heading.IsPatch && next.Target == last.Target ? lastStep + 1 : null;
    }
}
