using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Smtp;

/// <summary>A mail to be written: what it says and to whom, before MIME.</summary>
public sealed record OutgoingMail
{
    public required Mailbox From { get; init; }

    public required IReadOnlyList<Mailbox> To { get; init; }

    public IReadOnlyList<Mailbox> Cc { get; init; } = [];

    public required string Subject { get; init; }

    public required DateTimeOffset Date { get; init; }

    /// <summary>Without angle brackets. The same mail must always bear the same one.</summary>
    public required string MessageId { get; init; }

    /// <summary>Message-ID of the mail answered, without angle brackets; null for none.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>Message-IDs, oldest first, without angle brackets.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Lines ended by LF, none of them over 998 characters (RFC 5322 section 2.1.1).</summary>
    public required string Text { get; init; }

    /// <summary>The same as a page without remote content; null for text alone.</summary>
    public string? Html { get; init; }

    /// <summary>
    /// The stream of mails that it belongs to (RFC 2919), for filters; null for a letter from one person to another.
    /// With it the mail is marked as written by a program (RFC 3834), which nobody answers and no archive counts as an
    /// opinion.
    /// </summary>
    public MailStream? Stream { get; init; }
}
