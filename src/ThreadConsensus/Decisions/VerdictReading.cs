namespace ThreadConsensus.Decisions;

/// <summary>The answer to "has this been resolved?".</summary>
/// <param name="Verdict">The word.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Sentence">The answer in one sentence, for a person.</param>
/// <param name="Evidence">The sentences that prove it, the strongest first.</param>
/// <param name="WouldChange">What would change it, as a sentence; empty for a closed one.</param>
public sealed record VerdictReading(
    Verdict Verdict, double Confidence, string Sentence, IReadOnlyList<VerdictEvidence> Evidence, string WouldChange)
{
    /// <summary>True when only some patches of a series are said to be accepted.</summary>
    public bool IsInPart { get; init; }

    public bool IsClosed => Verdict >= Verdict.Accepted;
}
