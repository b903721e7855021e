namespace ThreadConsensus.Storage;

/// <summary>
/// A mail kept from before it is sent until its fate is known: sent again, it is the same bytes under the same
/// Message-ID.
/// </summary>
/// <param name="Mail">The RFC 5322 message.</param>
/// <param name="Then">What the reader has been told once it has gone out.</param>
public sealed record StoredMailing(byte[] Mail, StoredDigest Then);
