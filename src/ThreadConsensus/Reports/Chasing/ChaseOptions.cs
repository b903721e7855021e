using ThreadConsensus.People;

namespace ThreadConsensus.Reports.Chasing;

/// <summary>Whom to chase, and when.</summary>
public sealed record ChaseOptions
{
    /// <summary>The instant that ages and windows are told for.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Days that somebody has to answer where the call names no day.</summary>
    public int Days { get; init; } = 7;

    /// <summary>Only people whose name, address or id holds this, case ignored; null for everybody.</summary>
    public string? Who { get; init; }

    /// <summary>Only who decides in this role; null for every role.</summary>
    public DeciderRole? Role { get; init; }

    /// <summary>Only proposals whose subject holds this, case ignored: "4.21"; null for all.</summary>
    public string? Milestone { get; init; }

    /// <summary>Proposals in which nobody has written for so long before the newest mail are taken for dead; null for
    /// no bound.</summary>
    public TimeSpan? Horizon { get; init; }
}
