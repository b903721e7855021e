namespace ThreadConsensus.Storage;

/// <summary>A mail of a packed block, without its bytes; instants as UTC ticks.</summary>
internal readonly record struct PackedMail(string ContentKey, string MessageId, long ImportedOn, long? SeparatorDate);
