using ThreadConsensus.People;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>Where one participant stands on a proposal at an instant.</summary>
public sealed record Position
{
    public required Person Person { get; init; }

    /// <summary>The role he decides in; null for a participant who has none.</summary>
    public DeciderRole? Role { get; init; }

    /// <summary>Area of the role; empty for the whole project.</summary>
    public string Area { get; init; } = "";

    /// <summary>True when the rule counts him.</summary>
    public bool Binding { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>0 to 1, of the reading that gave it.</summary>
    public required double Confidence { get; init; }

    public double? Strength { get; init; }

    public string? Scope { get; init; }

    public string? Condition { get; init; }

    public DateTimeOffset? Since { get; init; }

    /// <summary>Node id of the message that says so.</summary>
    public required string MessageId { get; init; }

    public StanceEvidence? Evidence { get; init; }

    /// <summary>True when the receiving server found that the message's sender is not who he says.</summary>
    public bool Unverified { get; init; }

    /// <summary>True when it was given on an earlier revision than the last.</summary>
    public bool Stale { get; init; }

    /// <summary>What people call that earlier revision ("v2"); null when not stale.</summary>
    public string? GivenOn { get; init; }

    /// <summary>Node id of the posting in which the author carries the tag over; null when he does not.</summary>
    public string? PickedUpIn { get; init; }

    /// <summary>True when it comes from another thread or from the author's posting, and nobody said it here.</summary>
    public bool IsCarried { get; init; }
}
