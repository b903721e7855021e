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
        if (when.Offset is { } zone && Near(ahead, zone)) return TimeFit.Exact;
        if (Near(ahead, at.Offset) || (quoterZone is { } quoter && Near(ahead, quoter))) return TimeFit.Exact;
        if (ahead.Duration() > WidestZone) return TimeFit.Different;
        var quarters = Math.Round(ahead / TimeSpan.FromMinutes(15));
        return Near(ahead, TimeSpan.FromMinutes(15) * quarters) ? TimeFit.SomeZone : TimeFit.Different;
    }

    private static bool Near(TimeSpan one, TimeSpan other) => (one - other).Duration() <= Minute;
}
