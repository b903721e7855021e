using ThreadConsensus.Messages;

namespace ThreadConsensus.Threading;

/// <summary>One message in a reply tree: a mail of the archive, or one known only from quotations.</summary>
public sealed record ReplyNode
{
    /// <summary>The Message-ID, or a stable made-up id that starts with <c>quoted:</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The mail's <see cref="ListMessage.ContentKey"/>; null when known only from quotations.</summary>
    public string? ContentKey { get; init; }

    /// <summary>What quotations tell of it; null for a mail of the archive.</summary>
    public QuotedMessage? Quoted { get; init; }

    /// <summary>
    /// Index of the parent in <see cref="ReplyTree.Nodes"/>; -1 for a root. Always smaller than the own index.
    /// </summary>
    public int Parent { get; init; } = -1;

    public ParentEvidence Evidence { get; init; }

    /// <summary>How sure the link to the parent is, 0 to 1; 1 for a root.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Further parents of one reply to several mails, as indexes into <see cref="ReplyTree.Nodes"/>.</summary>
    public IReadOnlyList<int> OtherParents { get; init; } = [];

    public Mailbox From { get; init; } = Mailbox.Unknown;

    public DateTimeOffset? Date { get; init; }

    public string Subject { get; init; } = "";
}
