namespace ThreadConsensus.Storage;

/// <summary>A user's word that somebody is not to be expected.</summary>
public sealed record StoredAbsence
{
    /// <summary>By which it can be undone; given by the archive.</summary>
    public int Number { get; init; }

    /// <summary>An address, or a full name.</summary>
    public required string Who { get; init; }

    /// <summary><c>away</c>, <c>recused</c>, <c>held</c> or <c>deferred</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The proposal that it is about; empty for every one.</summary>
    public string ProposalId { get; init; } = "";

    /// <summary>Node id of the message that makes that proposal; empty for every one.</summary>
    public string MessageId { get; init; } = "";

    /// <summary>First instant at which it holds; null for always.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>First instant at which it no longer holds; null for no end.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whom he leaves it to: an address, or a full name; empty for every other kind.</summary>
    public string To { get; init; } = "";

    /// <summary>The reason; empty when the user gave none.</summary>
    public string Because { get; init; } = "";

    public required DateTimeOffset RecordedOn { get; init; }
}
