using System.Globalization;
using System.Text.RegularExpressions;

namespace ThreadConsensus.Proposals;

/// <summary>
/// Reads a day as people write it in a call: "Friday", "end of next week", "3rd of May", "2019-05-03".
/// </summary>
internal static partial class CalendarDay
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>
    /// The first day meant that is not before <paramref name="today"/>; null when the words name none.
    /// </summary>
    public static DateOnly? Read(string text, DateOnly today) =>
        ReadIso(text) ?? ReadMonth(text, today) ?? ReadWords(text, today) ?? ReadWeekday(text, today);

    private static DateOnly? ReadIso(string text)
    {
        var match = Iso().Match(text);
        return match.Success
            && DateOnly.TryParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
                out var day)
            ? day
            : null;
    }

    private static DateOnly? ReadMonth(string text, DateOnly today)
    {
        var match = DayMonth().Match(text);
        if (!match.Success) match = MonthDay().Match(text);
        if (!match.Success) return null;
        var month = Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
        var day = int.Parse(match.Groups["d"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        var year = match.Groups["y"].Success
            ? int.Parse(match.Groups["y"].Value, NumberStyles.None, CultureInfo.InvariantCulture)
            : today.Year;
        if (year is < 1 or > 9998 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var read = new DateOnly(year, month, day);
        return match.Groups["y"].Success || read >= today.AddDays(-31) ? read
            : day <= DateTime.DaysInMonth(year + 1, month) ? read.AddYears(1) : null;
    }

    private static DateOnly? ReadWords(string text, DateOnly today)
    {
        var match = Words().Match(text);
        if (!match.Success) return null;
        var toFriday = ((int)DayOfWeek.Friday - (int)today.DayOfWeek + 7) % 7;
        if (match.Groups["today"].Success) return today;
        if (match.Groups["tomorrow"].Success) return today.AddDays(1);
        if (match.Groups["month"].Success)
            return new DateOnly(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month));
        return today.AddDays(match.Groups["next"].Success ? toFriday + 7 : toFriday);
    }

    private static DateOnly? ReadWeekday(string text, DateOnly today)
    {
        var match = Weekday().Match(text);
        if (!match.Success) return null;
        var wanted = Array.IndexOf(Weekdays, match.Groups["day"].Value[..3].ToLowerInvariant());
        var ahead = (wanted - (int)today.DayOfWeek + 7) % 7;
        if (ahead == 0) ahead = 7;

        // "Next Friday", said before Friday, is mostly the one of the week after; its own week is counted from Monday.
        var daysToSunday = (7 - (int)today.DayOfWeek) % 7;
        if (match.Groups["next"].Success && ahead <= daysToSunday) ahead += 7;
        return today.AddDays(ahead);
    }

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"\b(?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
        + @"|dec)[a-z]{0,6}\.?(?:,? (?<y>20[0-9]{2}|19[0-9]{2}))?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();

    [GeneratedRegex(
        @"\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:the )?(?<d>[0-9]{1,2})(?:st"
        + @"|nd|rd|th)?(?:,? (?<y>20[0-9]{2}|19[0-9]{2}))?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();

    [GeneratedRegex(
        @"^(?:the )?(?<today>today|tonight|end of (?:the )?day|EOD|COB)\b|^(?<tomorrow>tomorrow)\b"
        + @"|^(?:the )?(?:end|close) of (?:the |this )?(?<next>next |coming )?(?:working |business )?week\b"
        + @"|^(?:the )?end of (?:the |this )?(?<month>month)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"\b(?<next>next )?(?<day>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();
}
