namespace ThreadConsensus.Quoting;

/// <summary>A time of day as written.</summary>
/// <param name="Time">Local, as written.</param>
/// <param name="Found">False when there is none.</param>
/// <param name="HalfDay">True when it says AM or PM, in the letters of English.</param>
/// <param name="Offset">The zone; null when none is written.</param>
/// <param name="Next">The token after it, or its first token where it stands before the date.</param>
internal readonly record struct ClockReading(bool Found, TimeOnly Time, bool HalfDay, TimeSpan? Offset, int Next);
