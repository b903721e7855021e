namespace ThreadConsensus.Quoting;

/// <summary>A day as written.</summary>
/// <param name="Dates">Its readings, most likely first.</param>
/// <param name="DayAndMonthInDoubt">True when the first two readings are day first and month first.</param>
/// <param name="Next">The token after it.</param>
/// <param name="YearMissing">True for a day and month alone, read as of <see cref="QuotedTime.AnyYear"/>.</param>
internal readonly record struct CalendarReading(
    DateOnly[] Dates, bool DayAndMonthInDoubt, int Next, bool YearMissing = false);
