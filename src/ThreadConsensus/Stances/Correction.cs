namespace ThreadConsensus.Stances;

/// <summary>A human answer to what a message's stance is. It beats every other source and is kept for good.</summary>
/// <param name="MessageId">Node id of the message.</param>
/// <param name="Stance">What it is.</param>
/// <param name="Note">Why, in the user's words; empty when he gave none.</param>
/// <param name="RecordedOn">When it was recorded.</param>
public sealed record Correction(string MessageId, Stance Stance, string Note, DateTimeOffset RecordedOn);
