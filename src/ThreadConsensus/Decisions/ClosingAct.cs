using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>An act that settles a proposal, and where it was done.</summary>
/// <param name="Index">Index of the message in the thread.</param>
/// <param name="Reading">The act as read.</param>
/// <param name="Verdict">What it makes of the proposal.</param>
/// <param name="Confidence">0 to 1: that it was read right and that its author could do it.</param>
internal sealed record ClosingAct(int Index, ActReading Reading, Verdict Verdict, double Confidence);
