using ThreadConsensus.Learning.Data;

namespace ThreadConsensus.Learning.Training;

/// <summary>What a passage of each stance weighs, so that rare stances are learnt too.</summary>
internal static class ClassWeights
{
    /// <param name="passages">What is trained on.</param>
    /// <param name="balance">0 for equal weights, 1 for equal sums a stance.</param>
    /// <returns>One a stance; the mean over all passages is about 1.</returns>
    public static double[] Of(IReadOnlyList<LabelledPassage> passages, double balance)
    {
        var counts = new int[StanceNames.Count];
        foreach (var passage in passages) counts[(int)passage.Stance]++;
        var classes = counts.Count(count => count > 0);
        return Array.ConvertAll(
            counts,
            count => count == 0 ? 0 : Math.Pow(passages.Count / (double)classes / count, balance));
    }
}
