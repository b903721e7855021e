namespace ThreadConsensus.Learning.Scoring;

/// <summary>Scores to probabilities.</summary>
internal static class Softmax
{
    public static double[] Of(ReadOnlySpan<double> scores, double temperature)
    {
        var top = double.NegativeInfinity;
        foreach (var score in scores) top = Math.Max(top, score);
        var result = new double[scores.Length];
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += result[i] = Math.Exp((scores[i] - top) / temperature);
        for (var i = 0; i < result.Length; i++) result[i] /= sum;
        return result;
    }
}
