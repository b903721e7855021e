using ThreadConsensus.Stances;

namespace ThreadConsensus.Cli.Evaluation;

/// <summary>One annotated message and what was read of it.</summary>
/// <param name="Gold">The annotation.</param>
/// <param name="Got">The stance read; <c>(missing)</c> when the message was not found.</param>
/// <param name="Confidence">Of the reading, 0 to 1; 0 when missing.</param>
/// <param name="Acts">The acts read.</param>
/// <param name="Evidence">The words that decided; null when none did.</param>
public sealed record StanceJudgement(
    GoldMessage Gold, string Got, double Confidence, IReadOnlyList<string> Acts, StanceEvidence? Evidence)
{
    public const string Missing = "(missing)";

    /// <summary>
    /// The stance to compare with the annotation: a second answer that it accepts counts as the first.
    /// </summary>
    public string Accepted => Gold.OtherStances.Contains(Got) ? Gold.Stance : Got;

    public bool IsRight => Accepted == Gold.Stance;
}
