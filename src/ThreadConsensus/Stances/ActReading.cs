namespace ThreadConsensus.Stances;

/// <summary>An act found in a message, with the words that show it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Evidence">The words.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ActReading(DiscourseAct Act, StanceEvidence Evidence, double Confidence);
