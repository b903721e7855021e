using ThreadConsensus.Messages;

namespace ThreadConsensus.Quoting;

/// <summary>What the text of a possible attribution line says.</summary>
internal sealed record AttributionReading
{
    public Mailbox Author { get; init; } = Mailbox.Unknown;

    public QuotedTime? When { get; init; }

    public bool HasDate { get; init; }

    public bool HasVerb { get; init; }

    /// <summary>True when what is left beside date and verb can be a name.</summary>
    public bool AuthorIsLikely { get; init; }

    public string Subject { get; init; } = "";

    public MessageId? QuotedId { get; init; }

    public string Dialect { get; init; } = "english";
}
