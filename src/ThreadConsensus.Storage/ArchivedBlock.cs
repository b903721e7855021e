namespace ThreadConsensus.Storage;

/// <summary>The mails of one block.</summary>
/// <param name="Number">Which block.</param>
/// <param name="Mails">In order, each with its content key.</param>
public sealed record ArchivedBlock(int Number, IReadOnlyList<(string ContentKey, RawEntry Raw)> Mails);
