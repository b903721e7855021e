using System.Collections.Concurrent;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Scoring;

/// <summary>
/// Judges passages with a trained model, which is loaded when the first passage comes. Safe for several threads: each
/// call borrows a scorer of its own. A passage always gets the same answer, whatever else is in its batch.
/// </summary>
public sealed class StanceClassifier : IStanceClassifier
{
    /// <summary>Batches from this size on are shared between the processors.</summary>
    private const int ParallelFrom = 256;

    private readonly Lazy<StanceModel> _model;
    private readonly ConcurrentBag<StanceScorer> _scorers = [];

    public StanceClassifier(Func<StanceModel> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        _model = new Lazy<StanceModel>(load);
    }

    /// <summary>With the model that comes with the program.</summary>
    public StanceClassifier()
        : this(BuiltInModel.Load)
    {
    }

    public IReadOnlyList<StancePrediction> Classify(IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var predictions = new StancePrediction[passages.Count];
        if (passages.Count < ParallelFrom)
        {
            Classify(passages, predictions, 0, passages.Count);
            return predictions;
        }

        Parallel.ForEach(
            Partitioner.Create(0, passages.Count),
            range => Classify(passages, predictions, range.Item1, range.Item2));
        return predictions;
    }

    private void Classify(IReadOnlyList<Passage> passages, StancePrediction[] predictions, int from, int to)
    {
        if (from == to) return;
        if (!_scorers.TryTake(out var scorer)) scorer = new StanceScorer(_model.Value);
        for (var i = from; i < to; i++) predictions[i] = scorer.Predict(passages[i]);
        _scorers.Add(scorer);
    }
}
