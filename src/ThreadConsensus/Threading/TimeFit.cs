namespace ThreadConsensus.Threading;

/// <summary>How well the time of an attribution line fits the instant of a mail.</summary>
internal enum TimeFit
{
    /// <summary>One of the two has no time.</summary>
    Unknown,

    /// <summary>No reading fits in any zone.</summary>
    Different,

    /// <summary>The day fits, and there is no time of day.</summary>
    Day,

    /// <summary>The minute fits in some zone of the world.</summary>
    SomeZone,

    /// <summary>
    /// The minute fits in the zone written, in that of the one who wrote the mail or of the one who quotes it.
    /// </summary>
    Exact,
}
