namespace ThreadConsensus.Quoting;

/// <summary>Finds the year of attribution lines that name day and month alone, from when the mail was sent.</summary>
internal static class QuotedYears
{
    /// <summary>29 February comes round within this many years.</summary>
    private const int MostYearsBack = 8;

    /// <summary>
    /// The readings in the last two years that leave them before the mail, in the last one where day and month are in
    /// doubt; the time itself where the year is written,
    /// and null where nothing says when the mail was sent.
    /// </summary>
    public static QuotedTime? Fill(QuotedTime? when, DateTimeOffset? sent)
    {
        if (when is not { YearMissing: true }) return when;
        if (sent is not { } instant) return null;
        var last = LastOf(instant);
        var candidates = new List<DateTime>(2);
        foreach (var reading in when.Candidates)
        {
            var most = when.Candidates.Count == 1 ? 2 : candidates.Count + 1;
            for (var year = last.Year; year > last.Year - MostYearsBack && candidates.Count < most; year--)
                if (InYear(reading, year) is { } day && day <= last) candidates.Add(day);
        }

        return candidates.Count == 0 ? null : when with { Candidates = candidates, YearMissing = false };
    }

    private static DateTime LastOf(DateTimeOffset sent) =>
        sent.Year >= DateTime.MaxValue.Year ? DateTime.MaxValue : sent.UtcDateTime.AddDays(QuotedTimeResolver.Slack);

    private static DateTime? InYear(DateTime day, int year) =>
        year < 1 || (day is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year))
            ? null
            : new DateTime(year, day.Month, day.Day).Add(day.TimeOfDay);
}
