namespace ThreadConsensus.Decisions;

/// <summary>Settings of <see cref="XenCheckIn"/>.</summary>
public sealed record XenCheckInOptions
{
    /// <summary>How long a patch must have been on the list. Default one day; the text says a day or two for a simple
    /// one, a week or two for a controversial one.</summary>
    public TimeSpan ReviewTime { get; init; } = TimeSpan.FromDays(1);
}
