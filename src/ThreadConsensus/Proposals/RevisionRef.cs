namespace ThreadConsensus.Proposals;

/// <summary>Names a revision of a proposal that was posted in a thread of its own.</summary>
/// <param name="ThreadId">The thread.</param>
/// <param name="MessageId">Node id of the message that posts it, or of the first that answers it where the archive
/// lacks that.</param>
/// <param name="Subject">Its subject as written.</param>
/// <param name="Label">What people call it: <c>v2</c>, <c>RFC v1</c>.</param>
/// <param name="PostedOn">Null when it has no date.</param>
public sealed record RevisionRef(
    string ThreadId, string MessageId, string Subject, string Label, DateTimeOffset? PostedOn);
