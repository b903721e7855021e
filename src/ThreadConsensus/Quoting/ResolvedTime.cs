namespace ThreadConsensus.Quoting;

/// <summary>The reading of a <see cref="QuotedTime"/> that the reply chain decided for.</summary>
/// <param name="Local">As a clock showed it in the zone of <paramref name="Offset"/>, or in a zone nobody
/// names.</param>
/// <param name="Offset">The zone as written; null when none is.</param>
/// <param name="HasTimeOfDay">False when only the day is known.</param>
/// <param name="InDoubt">True when another reading of day and month stays about as likely.</param>
public sealed record ResolvedTime(DateTime Local, TimeSpan? Offset, bool HasTimeOfDay, bool InDoubt)
{
    /// <summary>The earliest instant this can be: a clock 14 hours ahead of UTC where no zone is named.</summary>
    public DateTimeOffset Earliest => Instant(Local, Offset ?? TimeSpan.FromHours(14));

    /// <summary>
    /// The latest instant this can be: a clock 12 hours behind UTC where no zone is named, the day's end where no time
    /// is.
    /// </summary>
    public DateTimeOffset Latest => Instant(HasTimeOfDay ? Local
        : Local.AddDays(1).AddTicks(-1), Offset ?? TimeSpan.FromHours(-12));

    private static DateTimeOffset Instant(DateTime local, TimeSpan offset) =>
        new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), offset);
}
