using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Threading;

/// <summary>One message that a mail quotes, as that mail shows it.</summary>
public sealed record QuoteLevel
{
    /// <summary>How deep its words stand, from 1.</summary>
    public required int Depth { get; init; }

    /// <summary>
    /// Index in <see cref="ThreadingInput.Quotes"/> of the message that quotes it; always smaller than the own index;
    /// -1 when the mail itself quotes it.
    /// </summary>
    public int QuotedIn { get; init; } = -1;

    /// <summary>Whom the attribution line names; <see cref="Mailbox.Unknown"/> without one.</summary>
    public Mailbox Author { get; init; } = Mailbox.Unknown;

    /// <summary>When the attribution line says that it was written; null when it does not.</summary>
    public QuotedTime? When { get; init; }

    /// <summary>True when the mail's other dates leave more than one reading of <see cref="When"/>.</summary>
    public bool IsDateInDoubt { get; init; }

    /// <summary>The subject that the attribution line repeats; empty when none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The Message-ID that the attribution line names; null when none.</summary>
    public MessageId? QuotedId { get; init; }

    /// <summary>Fingerprints of the words quoted, ascending (see <see cref="WordPrints"/>).</summary>
    public IReadOnlyList<uint> Words { get; init; } = [];

    /// <summary>True when an attribution line introduces it.</summary>
    public bool IsAttributed => !Author.IsUnknown || When is not null || QuotedId is not null;
}
