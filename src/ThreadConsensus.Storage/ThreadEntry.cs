namespace ThreadConsensus.Storage;

/// <summary>
/// What the archive's list of threads holds of one: enough to find and list it without reading its report.
/// </summary>
/// <param name="ThreadId">The thread.</param>
/// <param name="Fingerprint">Equal while nothing that its report is made from has changed.</param>
/// <param name="Subject">Of the root.</param>
/// <param name="List">List id; empty when unknown.</param>
/// <param name="LastActivity">Newest message; null when none has a date.</param>
/// <param name="ProposalId">Null when nothing is proposed.</param>
/// <param name="Verdict">The export's word.</param>
/// <param name="MessageIds">Node ids of all messages in the thread's order.</param>
public sealed record ThreadEntry(
    string ThreadId,
    string Fingerprint,
    string Subject,
    string List,
    DateTimeOffset? LastActivity,
    string? ProposalId,
    string Verdict,
    IReadOnlyList<string> MessageIds)
{
    /// <summary>What is proposed in it under another name than <see cref="Subject"/>.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The serialised brief of its report.</summary>
    public byte[] Line { get; init; } = [];

    /// <summary>What else a chase needs of it, serialised. Kept with the report and read by
    /// <see cref="Archive.Detail"/>: empty in <see cref="Archive.Threads"/>.</summary>
    public byte[] Detail { get; init; } = [];
}
