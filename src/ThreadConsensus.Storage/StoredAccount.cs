namespace ThreadConsensus.Storage;

/// <summary>How the last sync of a mail account went.</summary>
/// <param name="Account">The account's name in the settings.</param>
/// <param name="SyncedOn">When it was last read to the end; null when it never was.</param>
/// <param name="Failure">Why the last attempt ended early; empty when it did not.</param>
/// <param name="FailedOn">When; null when it did not.</param>
public sealed record StoredAccount(string Account, DateTimeOffset? SyncedOn, string Failure, DateTimeOffset? FailedOn);
