using ThreadConsensus.Messages;

namespace ThreadConsensus.Threading;

/// <summary>A message that the archive lacks, as far as the mails that quote it show it.</summary>
public sealed record QuotedMessage
{
    /// <summary>Whom the attribution lines name; <see cref="Mailbox.Unknown"/> when none does.</summary>
    public Mailbox Author { get; init; } = Mailbox.Unknown;

    /// <summary>When it was written, resolved with the whole chain; null when nothing says so.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>True when more than one reading of the time fits the chain, or the author is a guess.</summary>
    public bool InDoubt { get; init; }

    /// <summary>
    /// The words recovered, in order, with quote marks for what it quoted itself. Empty until
    /// <see cref="QuotedTexts.Restore"/> fills it, and where only an attribution line or a header names the message.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary><see cref="ListMessage.ContentKey"/> of each mail that quotes it, in ordinal order.</summary>
    public IReadOnlyList<string> QuotedBy { get; init; } = [];

    /// <summary>Each quotation of it, in the order of the quoting mails' dates.</summary>
    public IReadOnlyList<QuoteSource> Sources { get; init; } = [];
}
