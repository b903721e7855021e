using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Features;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Scoring;

/// <summary>Scores passages one after another with a model; reused, and not for several threads at once.</summary>
internal sealed class StanceScorer
{
    private readonly StanceModel _model;
    private readonly FeatureVector _vector;
    private readonly double[] _scores = new double[StanceNames.Count];

    public StanceScorer(StanceModel model)
    {
        _model = model;
        _vector = new FeatureVector(model.Table, model.FeatureCount);
    }

    /// <summary>The scores before calibration, one a stance; valid until the next call.</summary>
    public ReadOnlySpan<double> ScoresOf(Passage passage)
    {
        _vector.Read(passage);
        Span<float> sums = stackalloc float[_scores.Length];
        sums.Clear();
        foreach (var (index, value) in _vector.Entries)
        {
            var weights = _model.Weights.AsSpan(index * sums.Length, sums.Length);
            for (var i = 0; i < sums.Length; i++) sums[i] += weights[i] * value;
        }

        for (var i = 0; i < sums.Length; i++) _scores[i] = (sums[i] * _model.Scales[i]) + _model.Biases[i];
        return _scores;
    }

    public StancePrediction Predict(Passage passage) => new(Softmax.Of(ScoresOf(passage), _model.Temperature));
}
