using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Training;

/// <summary>How well one stance is found.</summary>
/// <param name="Stance">The stance.</param>
/// <param name="Precision">Share of right ones among those found; 0 when none was.</param>
/// <param name="Recall">Share found among those there are; 0 when there is none.</param>
/// <param name="Count">How many there are.</param>
public sealed record ClassScore(Stance Stance, double Precision, double Recall, int Count)
{
    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
