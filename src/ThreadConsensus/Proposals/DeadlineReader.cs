using System.Globalization;
using System.Text.RegularExpressions;

namespace ThreadConsensus.Proposals;

/// <summary>
/// Reads when a call's window closes. A span ("72 hours", "within seven days") counts from the message's date; a day
/// ("by Friday", "until 3 May") closes at its end, 00:00 of the next day, in the zone of the message unless the words
/// name UTC; with a time of day at that time. Working days skip Saturday and Sunday.
/// </summary>
public static partial class DeadlineReader
{
    /// <summary>Spans beyond this many days are taken for something other than a window for answers.</summary>
    public const int LongestWindowDays = 120;

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The end of the window that a sentence names; null when it names none.</summary>
    /// <param name="sentence">One sentence.</param>
    /// <param name="written">When it was written.</param>
    /// <param name="isVote">True in a vote, where "open for 72 hours" needs no further context.</param>
    public static DateTimeOffset? Read(string sentence, DateTimeOffset written, bool isVote)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (sentence.Length > 1_000 || !(isVote || Context().IsMatch(sentence))) return null;
        return ReadDay(sentence, written) ?? ReadSpan(sentence, written);
    }

    private static DateTimeOffset? ReadSpan(string sentence, DateTimeOffset written)
    {
        var match = Span().Match(sentence);
        if (!match.Success) return null;
        var word = match.Groups["n"].Value;
        var count = Array.FindIndex(Numbers, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (count < 0 && word.StartsWith('a')) count = 1;
        if (count < 0 && !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out count)) return null;
        var end = match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            ['h', ..] => written.AddHours(Math.Min(count, 24 * LongestWindowDays)),
            ['w', ..] => written.AddDays(7 * Math.Min(count, LongestWindowDays)),
            _ when match.Groups["work"].Success => AddWorkingDays(written, Math.Min(count, LongestWindowDays)),
            _ => written.AddDays(Math.Min(count, LongestWindowDays + 1)),
        };
        return end > written && end - written <= TimeSpan.FromDays(LongestWindowDays) ? end : null;
    }

    private static DateTimeOffset AddWorkingDays(DateTimeOffset from, int count)
    {
        while (count > 0)
        {
            from = from.AddDays(1);
            if (from.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) count--;
        }

        return from;
    }

    private static DateTimeOffset? ReadDay(string sentence, DateTimeOffset written)
    {
        var match = Until().Match(sentence);
        if (!match.Success) return null;
        var rest = match.Groups["day"].Value;
        if (CalendarDay.Read(rest, DateOnly.FromDateTime(written.DateTime)) is not { } day) return null;
        var offset = Universal().IsMatch(rest) ? TimeSpan.Zero : written.Offset;
        var clock = Clock().Match(rest);
        var time = clock.Success ? TimeOf(clock) : null;
        var end = time is null
            ? new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), offset)
            : new DateTimeOffset(day.ToDateTime(time.Value), offset);
        return end > written && end - written <= TimeSpan.FromDays(LongestWindowDays) ? end : null;
    }

    private static TimeOnly? TimeOf(Match clock)
    {
        if (clock.Groups["noon"].Success) return new TimeOnly(12, 0);
        var hour = int.Parse(clock.Groups["h"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        var minute = clock.Groups["m"].Success
            ? int.Parse(clock.Groups["m"].Value, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;
        if (clock.Groups["half"].Success)
        {
            if (hour is 0 or > 12) return null;
            hour = (hour % 12) + (clock.Groups["half"].ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        }

        return hour > 23 || minute > 59 ? null : new TimeOnly(hour, minute);
    }

    [GeneratedRegex(
        @"\b(?:vot(?:e[sd]?|ing)|ballots?|object\w*|comments?|feedback|opinions?|respon[ds]\w*|repl(?:y|ies)"
        + @"|answers?|consensus|deadline|silence|speak|shout|ack|acks|review period|hear|(?:I|we)(?: will|'ll| shall"
        + @"| am going to| plan to| intend to) (?:\w+ )?(?:commit|apply|push|merge|assume|proceed|go ahead))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Context();

    [GeneratedRegex(
        @"\b(?:within|in|for|during|after|(?:at )?least|minimum(?: of)?|next|another|coming|following|last|lasts"
        + @"|is)(?: the)?(?: next| following| coming| at least| a minimum of)? (?<n>an?|one|two|three|four|five|six"
        + @"|seven|eight|nine|ten|twelve|[0-9]{1,3})[ -]?(?:more )?(?<work>(?:working|business|week) ?)?(?<unit>h"
        + @"|hrs?|hours?|days?|weeks?)\b(?! (?:ago|old|earlier|later))"
        + @"|^(?:vote (?:is )?open )?(?<n>[0-9]{1,3}) ?(?<unit>h|hrs|hours|days)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex(
        @"\b(?:by|before|until|til|till|no later than|not later than|(?:ends?|closes?|closing|expires?"
        + @"|finish(?:es)?|deadline|runs? (?:until|to|through))(?: is| will be| on| at|:)*"
        + @"|through)(?: the)? (?<day>[^?!]{3,80})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex(@"\b(?:UTC|GMT|Zulu)\b|[0-9]Z\b", RegexOptions.CultureInvariant)]
    private static partial Regex Universal();

    [GeneratedRegex(
        @"\b(?<noon>noon|midday)\b|\b(?<h>[0-9]{1,2})(?::(?<m>[0-9]{2}))(?::[0-9]{2})?(?: ?(?<half>[ap])\.?m\b)?"
        + @"|\b(?<h>[0-9]{1,2}) ?(?<half>[ap])\.?m\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
