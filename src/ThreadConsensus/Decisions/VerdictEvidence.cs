namespace ThreadConsensus.Decisions;

/// <summary>A sentence that proves a verdict.</summary>
/// <param name="MessageId">Node id of the message that holds it.</param>
/// <param name="StartLine">First line in the decoded body, from 1; 0 where a commit proves it, not the words.</param>
/// <param name="EndLine">Last line, inclusive.</param>
/// <param name="Text">The words as written.</param>
public sealed record VerdictEvidence(string MessageId, int StartLine, int EndLine, string Text)
{
    /// <summary>Full hash of the commit that proves it, made from that message; null for the words of a
    /// message.</summary>
    public string? Commit { get; init; }
}
