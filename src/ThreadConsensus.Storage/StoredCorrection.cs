namespace ThreadConsensus.Storage;

/// <summary>A human answer as the archive keeps it.</summary>
/// <param name="MessageId">Node id of the message.</param>
/// <param name="Stance">The export's word.</param>
/// <param name="Note">Why; empty when the user gave no reason.</param>
/// <param name="RecordedOn">When.</param>
public sealed record StoredCorrection(string MessageId, string Stance, string Note, DateTimeOffset RecordedOn);
