namespace ThreadConsensus.Decisions;

/// <summary>Settings of <see cref="ApacheCodeChange"/>.</summary>
public sealed record ApacheCodeChangeOptions
{
    /// <summary>True where silence stands for the three votes (lazy consensus). Default false: review then
    /// commit.</summary>
    public bool Lazy { get; init; }

    /// <summary>How long silence must last under lazy consensus. Default 72 hours.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromHours(72);
}
