namespace ThreadConsensus.Storage;

/// <summary>A mail byte for byte, with the two instants that its reading depends on: both are kept, so that reading it
/// again gives the same message.</summary>
/// <param name="Bytes">As they were read.</param>
/// <param name="ImportedOn">When it was imported: later dates in it are impossible.</param>
/// <param name="SeparatorDate">The date of the mbox separator; null when there was none.</param>
public sealed record RawEntry(ReadOnlyMemory<byte> Bytes, DateTimeOffset ImportedOn, DateTimeOffset? SeparatorDate);
