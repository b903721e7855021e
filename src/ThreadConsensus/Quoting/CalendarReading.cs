namespace ThreadConsensus.Quoting;

/// <summary>A day as written.</summary>
/// <param name="Dates">Its readings, most likely first; empty when the year is missing.</param>
/// <param name="DayAndMonthInDoubt">True when the first two readings are day first and month first.</param>
/// <param name="Next">The token after it.</param>
internal readonly record struct CalendarReading(DateOnly[] Dates, bool DayAndMonthInDoubt, int Next);
