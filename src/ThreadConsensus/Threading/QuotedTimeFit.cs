using ThreadConsensus.Quoting;

namespace ThreadConsensus.Threading;

/// <summary>Compares the times of attribution lines with the dates of mails.</summary>
internal static class QuotedTimeFit
{
    /// <summary>How far local time is from UTC at most, with a quarter of an hour to spare.</summary>
    public static readonly TimeSpan WidestZone = TimeSpan.FromHours(14.25);

    /// <summary>Mail programs write the minute, and some round it.</summary>
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(90);

    public static TimeFit Of(QuotedTime? when, DateTimeOffset? sent, TimeSpan? quoterZone)
    {
        if (when is null || sent is not { } at) return TimeFit.Unknown;
        var best = TimeFit.Different;
        foreach (var candidate in when.Candidates)
        {
            var fit = Of(candidate, when, at, quoterZone);
            if (fit > best) best = fit;
        }

        return best;
    }

    private static TimeFit Of(DateTime local, QuotedTime when, DateTimeOffset at, TimeSpan? quoterZone)
    {
        if (!when.HasTimeOfDay)
        {
            var day = local - at.UtcDateTime;
            return day < WidestZone && day > -WidestZone - TimeSpan.FromDays(1) ? TimeFit.Day : TimeFit.Different;
        }

        var ahead = local - at.UtcDateTime;
        if (when.Offset is { } zone && IsNear(ahead, zone)) return TimeFit.Exact;
        if (IsNear(ahead, at.Offset) || (quoterZone is { } quoter && IsNear(ahead, quoter))) return TimeFit.Exact;
        if (ahead.Duration() > WidestZone) return TimeFit.Different;
        return IsBetweenZones(ahead) ? TimeFit.SomeZone : TimeFit.Different;
    }

    /// <summary>True where two clocks may show the same instant in two zones: these are quarters of an hour apart.</summary>
    public static bool IsBetweenZones(TimeSpan apart)
    {
        var quarter = TimeSpan.FromMinutes(15);
        return IsNear(apart, quarter * Math.Round(apart / quarter));
    }

    /// <summary>True for the same span of time, give or take the minute that programs round to.</summary>
    public static bool IsNear(TimeSpan one, TimeSpan other) => (one - other).Duration() <= Minute;
}
