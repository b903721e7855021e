using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Scoring;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Training;

/// <summary>Passages with the scores a model gives them before calibration.</summary>
internal sealed class ScoredPassages
{
    public ScoredPassages(StanceModel model, IReadOnlyList<LabelledPassage> passages)
    {
        var scorer = new StanceScorer(model);
        Labels = [.. passages.Select(passage => passage.Stance)];
        Scores = [.. passages.Select(passage => scorer.ScoresOf(passage.Passage).ToArray())];
    }

    public IReadOnlyList<Stance> Labels { get; }

    public IReadOnlyList<double[]> Scores { get; }

    public IReadOnlyList<StancePrediction> Predict(double temperature) =>
        [.. Scores.Select(scores => new StancePrediction(Softmax.Of(scores, temperature)))];
}
