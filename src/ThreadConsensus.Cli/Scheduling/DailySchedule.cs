using NodaTime;
using NodaTime.Text;

namespace ThreadConsensus.Cli.Scheduling;

/// <summary>
/// Once a day at a time of day in a zone. On the day that the clocks skip that time it is due when they have jumped, on
/// the day that they show it twice at the first of them. Zones come from the tz database of NodaTime, not from the
/// machine.
/// </summary>
internal sealed class DailySchedule(LocalTime at, DateTimeZone zone)
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <param name="at"><c>06:30</c>.</param>
    /// <param name="zone">IANA name; null or empty for UTC.</param>
    /// <exception cref="UserException">One of them is none.</exception>
    public static DailySchedule Parse(string at, string? zone)
    {
        var time = Pattern.Parse(at.Trim());
        if (!time.Success) throw new UserException($"{at}: not a time of day. Write it as 06:30.");
        var known = string.IsNullOrWhiteSpace(zone) ? DateTimeZone.Utc : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Trim());
        return new DailySchedule(time.Value, known
            ?? throw new UserException($"{zone}: not a time zone. Write its IANA name, as Europe/Berlin."));
    }

    /// <summary>The last instant at or before <paramref name="now"/> at which it was due.</summary>
    public DateTimeOffset LastDue(DateTimeOffset now)
    {
        var due = Due(Today(now));
        return due <= now ? due : Due(Today(now).PlusDays(-1));
    }

    /// <summary>The first instant after <paramref name="now"/> at which it is due.</summary>
    public DateTimeOffset NextDue(DateTimeOffset now)
    {
        var due = Due(Today(now));
        return due > now ? due : Due(Today(now).PlusDays(1));
    }

    /// <summary>True when it has come due since it ran last, be that while nothing was running.</summary>
    /// <param name="now">The present.</param>
    /// <param name="lastRun">When it ran last; where it never has, when somebody began to wait for it.</param>
    public bool IsDue(DateTimeOffset lastRun, DateTimeOffset now) => lastRun < LastDue(now);

    private LocalDate Today(DateTimeOffset now) => Instant.FromDateTimeOffset(now).InZone(zone).Date;

    /// <summary>
    /// Leniently: a skipped time is moved on by what is skipped, of two equal ones the earlier is taken.
    /// </summary>
    private DateTimeOffset Due(LocalDate day) => day.At(at).InZoneLeniently(zone).ToDateTimeOffset().ToUniversalTime();
}
