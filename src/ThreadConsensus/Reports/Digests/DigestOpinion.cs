using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports.Digests;

/// <summary>A position that somebody has taken: who, what, where.</summary>
public sealed record DigestOpinion
{
    /// <summary>Id of the person.</summary>
    public required string Person { get; init; }

    /// <summary>His name, else his address, else "unknown".</summary>
    public required string Name { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>Where he stood in this thread before; null where he had taken no other position.</summary>
    public Stance? Before { get; init; }

    public string? Condition { get; init; }

    /// <summary>Node id of the message; where he says the same in several, of that with the clearest words.</summary>
    public required string MessageId { get; init; }

    public DateTimeOffset? Date { get; init; }

    /// <summary>His words; null for a reading from the absence of any.</summary>
    public StanceEvidence? Evidence { get; init; }

    /// <summary>In how many messages he says so; several where each patch of a series is answered.</summary>
    public int Times { get; init; } = 1;

    /// <summary>The patches of a series that he says it of ("2/5"), in the order of the thread; empty where it is said of all.</summary>
    public IReadOnlyList<string> Patches { get; init; } = [];

    /// <summary>True when the decision rule counts him.</summary>
    public bool Binding { get; init; }

    /// <summary>True when he has taken it back since and holds no position now.</summary>
    public bool IsTakenBack { get; init; }

    /// <summary>True when only quotations tell of the message.</summary>
    public bool KnownFromQuotesOnly { get; init; }

    /// <summary>True when no words that a rule knows say so, only the classifier.</summary>
    public bool IsLikely => Evidence is null or { Source: EvidenceSource.Model };
}
