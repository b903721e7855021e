namespace ThreadConsensus.Quoting;

/// <summary>Finds a date, with or without time of day and zone, in any of the spellings of attribution lines.</summary>
internal static class QuotedTimeReader
{
    private const int FirstYear = 1970;

    /// <summary>The first date in a text, one with a year before others; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dayFirst">True where dates of figures are known to begin with the day.</param>
    public static FoundTime? Find(ReadOnlySpan<char> text, bool dayFirst = false)
    {
        Span<TextToken> buffer = stackalloc TextToken[TextToken.MaxTokens];
        var tokens = (ReadOnlySpan<TextToken>)buffer[..TextToken.Split(text, buffer)];
        FoundTime? yearless = null;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind == TokenKind.Mark || InsideAddress(text, tokens[at])) continue;
            if (CalendarReader.Read(text, tokens, at, dayFirst) is not { } day) continue;
            var found = Complete(text, tokens, at, day);
            if (!found.Time.YearMissing) return found;
            yearless ??= found;
        }

        return yearless;
    }

    private static FoundTime Complete(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int first,
        CalendarReading day)
    {
        var clock = ClockReader.ReadAfter(text, tokens, day.Next);
        var start = tokens[first].Start;
        if (!clock.Found && ClockReader.ReadBefore(text, tokens, first) is { Found: true } before)
        {
            var zoneAfter = ClockReader.ReadZone(text, tokens, day.Next);
            start = tokens[before.Next].Start;
            clock = before with { Next = zoneAfter.Next, Offset = zoneAfter.Offset };
        }

        if (clock.Found && InYearAfter(tokens, clock.Next, day) is { } dated)
        {
            day = dated;
            clock = clock with { Next = clock.Next + 1 };
        }

        var end = tokens[Math.Max(day.Next, clock.Found ? clock.Next : 0) - 1].End;
        var dates = OnWeekday(text, tokens, first, day.Dates);
        if (day.DayAndMonthInDoubt && clock.HalfDay && dates.Length == day.Dates.Length) dates = MonthFirst(dates);
        var candidates = new List<DateTime>(dates.Length);
        foreach (var date in dates) candidates.Add(date.ToDateTime(clock.Time));
        return new(new QuotedTime(candidates, clock.Offset, clock.Found, day.YearMissing), start, end);
    }

    /// <summary>"6 Jul 13:43 CDT 2021": the year behind the time of day, as date(1) writes it.</summary>
    private static CalendarReading? InYearAfter(ReadOnlySpan<TextToken> tokens, int at, CalendarReading day)
    {
        if (!day.YearMissing || at >= tokens.Length) return null;
        if (tokens[at] is not { Kind: TokenKind.Number, Length: 4, Value: var year } || !IsYear(year)) return null;
        var date = day.Dates[0];
        return date.Day > DateTime.DaysInMonth(year, date.Month)
            ? null
            : day with { Dates = [new DateOnly(year, date.Month, date.Day)], YearMissing = false };
    }

    /// <summary>Keeps the readings that fall on the weekday written before the date, where one does.</summary>
    private static DateOnly[] OnWeekday(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int first,
        DateOnly[] dates)
    {
        if (dates.Length < 2) return dates;
        for (var before = first - 1; before >= Math.Max(0, first - 2); before--)
        {
            if (tokens[before].Kind != TokenKind.Word || Weekday(tokens[before].Of(text)) is not { } weekday) continue;
            var fitting = Array.FindAll(dates, date => date.DayOfWeek == weekday);
            return fitting.Length > 0 ? fitting : dates;
        }

        return dates;
    }

    private static DayOfWeek? Weekday(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return null;
        for (var day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
            if (day.ToString().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return day;
        return null;
    }

    /// <summary>Who writes AM and PM writes the month first.</summary>
    private static DateOnly[] MonthFirst(DateOnly[] dates) =>
        dates.Length < 2 ? dates : [dates[1], dates[0], .. dates.AsSpan(2)];

    public static bool IsYear(int value) => value is >= FirstYear and < 2100;

    /// <summary>Digits in an address or a Message-ID are no date.</summary>
    private static bool InsideAddress(ReadOnlySpan<char> text, TextToken token)
    {
        if (token.Kind != TokenKind.Number) return false;
        if (token.Start > 0 && text[token.Start - 1] is '@' or '<' or '_' or '+' or '#' or '$') return true;
        return token.End < text.Length && text[token.End] is '@' or '_';
    }
}
