using ThreadConsensus.Learning.Scoring;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Training;

/// <summary>Makes confidences mean what they say, and measures whether they do.</summary>
public static class Calibration
{
    /// <summary>Confidences are compared with the share of right answers in so many bins of equal width.</summary>
    public const int Bins = 10;

    private const double Lowest = 0.05;
    private const double Highest = 5;

    /// <summary>The temperature of the least log loss, by golden section: the loss has one minimum.</summary>
    internal static double FitTemperature(ScoredPassages passages)
    {
        if (passages.Labels.Count == 0) return 1;
        var ratio = (Math.Sqrt(5) - 1) / 2;
        var (low, high) = (Math.Log(Lowest), Math.Log(Highest));
        for (var step = 0; step < 60; step++)
        {
            var left = high - (ratio * (high - low));
            var right = low + (ratio * (high - low));
            if (LogLoss(passages, Math.Exp(left)) < LogLoss(passages, Math.Exp(right))) high = right;
            else low = left;
        }

        return Math.Exp((low + high) / 2);
    }

    /// <summary>
    /// Expected calibration error: the mean distance of confidence and accuracy over the bins, by their size.
    /// </summary>
    public static double Error(IReadOnlyList<StancePrediction> predictions, IReadOnlyList<Stance> labels)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        ArgumentNullException.ThrowIfNull(labels);
        Span<double> surplus = stackalloc double[Bins];
        surplus.Clear();
        for (var i = 0; i < predictions.Count; i++)
        {
            var best = predictions[i].Best;
            var confidence = predictions[i].Of(best);
            var bin = Math.Min((int)(confidence * Bins), Bins - 1);
            surplus[bin] += confidence - (best == labels[i] ? 1 : 0);
        }

        var error = 0.0;
        foreach (var value in surplus) error += Math.Abs(value);
        return predictions.Count == 0 ? 0 : error / predictions.Count;
    }

    private static double LogLoss(ScoredPassages passages, double temperature)
    {
        var loss = 0.0;
        for (var i = 0; i < passages.Labels.Count; i++)
        {
            var probability = Softmax.Of(passages.Scores[i], temperature)[(int)passages.Labels[i]];
            loss -= Math.Log(Math.Max(probability, 1e-12));
        }

        return loss;
    }
}
