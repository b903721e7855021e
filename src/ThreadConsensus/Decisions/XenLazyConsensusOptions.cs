namespace ThreadConsensus.Decisions;

/// <summary>Settings of <see cref="XenLazyConsensus"/>.</summary>
public sealed record XenLazyConsensusOptions
{
    /// <summary>True (default) to sum the votes as cast; false to count each as +1 or -1 whatever its
    /// strength.</summary>
    public bool Weighted { get; init; } = true;

    /// <summary>What the proposer counts unless he votes himself. Default +1; 0 or -1 make it lazy voting.</summary>
    public double ProposerStart { get; init; } = 1;

    /// <summary>How long the call is open where it names no deadline. Default seven days.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromDays(7);
}
