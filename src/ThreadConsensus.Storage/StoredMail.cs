namespace ThreadConsensus.Storage;

/// <summary>One mail as it goes into the archive.</summary>
/// <param name="ContentKey">Tells it from every other mail; a key that is there already is not stored again.</param>
/// <param name="MessageId">Without angle brackets.</param>
/// <param name="Raw">The mail with what else its reading depends on.</param>
/// <param name="Summary">What threading needs of it, serialised.</param>
public sealed record StoredMail(string ContentKey, string MessageId, RawEntry Raw, ReadOnlyMemory<byte> Summary);
