namespace ThreadConsensus.Stances;

/// <summary>
/// Judges passages that say nothing explicit. Implementations are deterministic and safe for several threads.
/// </summary>
public interface IStanceClassifier
{
    /// <summary>One prediction a passage, in order.</summary>
    IReadOnlyList<StancePrediction> Classify(IReadOnlyList<Passage> passages);
}
