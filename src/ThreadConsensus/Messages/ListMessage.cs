using ThreadConsensus.Messages.Forges;

namespace ThreadConsensus.Messages;

/// <summary>A mail as the domain sees it: decoded, but otherwise as its author sent it.</summary>
public sealed record ListMessage
{
    /// <summary>The Message-ID, or a stable one made from the content when the mail has none.</summary>
    public required MessageId Id { get; init; }

    /// <summary>True when <see cref="Id"/> was made up because the mail has none.</summary>
    public bool IdIsMadeUp { get; init; }

    /// <summary>
    /// Tells this mail from every other, also from a different one with the same Message-ID: equal for two copies of one
    /// mail (same author, date, subject and body, whatever the transport headers), different else. Hexadecimal.
    /// </summary>
    public required string ContentKey { get; init; }

    /// <summary>The author; where a list rewrote the sender, the author behind it.</summary>
    public Mailbox From { get; init; } = Mailbox.Unknown;

    /// <summary>The From header as received where a list rewrote it and <see cref="From"/> undoes that; else null.</summary>
    public Mailbox? RewrittenFrom { get; init; }

    public IReadOnlyList<Mailbox> To { get; init; } = [];

    public IReadOnlyList<Mailbox> Cc { get; init; } = [];

    public IReadOnlyList<Mailbox> ReplyTo { get; init; } = [];

    /// <summary>When it was sent; null when nothing gives a possible date.</summary>
    public DateTimeOffset? Date { get; init; }

    public DateSource DateSource { get; init; }

    /// <summary>Decoded and unfolded, with prefixes and tags as written.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Every Message-ID found in In-Reply-To, in order.</summary>
    public IReadOnlyList<MessageId> InReplyTo { get; init; } = [];

    /// <summary>Every Message-ID found in References, oldest first as written.</summary>
    public IReadOnlyList<MessageId> References { get; init; } = [];

    /// <summary>Outlook's Thread-Index, base64 as written; empty when absent.</summary>
    public string ThreadIndex { get; init; } = "";

    /// <summary>The list's id (RFC 2919), or the list address found in the recipients; empty when unknown.</summary>
    public string List { get; init; } = "";

    /// <summary>The readable text: MIME decoded, flowed lines rejoined, HTML turned to text with quote levels kept.</summary>
    public BodyText Body { get; init; } = BodyText.Empty;

    /// <summary>True for mail that no person wrote (RFC 3834 Auto-Submitted, bots by header).</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>What a forge says of it, for mail that one sent for a user of its; else null.</summary>
    public ForgePost? Forge { get; init; }

    /// <summary>Authentication-Results as received, topmost first (RFC 8601).</summary>
    public IReadOnlyList<string> AuthenticationResults { get; init; } = [];

    public IReadOnlyList<MailProblem> Problems { get; init; } = [];

    /// <summary>True when the mail or its text was too large: what stands at the end was not read.</summary>
    public bool IsReadInPart =>
        Problems.Any(static problem => problem.Kind is MailProblem.TooLarge or MailProblem.BodyTruncated);
}
