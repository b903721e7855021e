using ThreadConsensus.Quoting.Dialects;

namespace ThreadConsensus.Quoting;

/// <summary>Reads a day that starts at a given token.</summary>
internal static class CalendarReader
{
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">The token at which the day must start.</param>
    /// <param name="dayFirst">True where dates of figures are known to begin with the day.</param>
    public static CalendarReading? Read(
        ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at, bool dayFirst) =>
        tokens[at].Kind == TokenKind.Number
            ? Numeric(text, tokens, at, dayFirst) ?? Yearless(text, tokens, at) ?? WithUnits(text, tokens, at) ?? DayMonth(text, tokens, at)
                ?? YearMonth(text, tokens, at) ?? Compact(text, tokens, at)
            : MonthDay(text, tokens, at);

    /// <summary>31/12/2017, 2017-12-31, 31. 12. 17.</summary>
    private static CalendarReading? Numeric(
        ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at, bool dayFirst)
    {
        if (at + 4 >= tokens.Length) return null;
        var (first, separator, second, again, third) =
            (tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]);
        if (separator.Kind != TokenKind.Mark
            || text[separator.Start] is not ('/' or '.' or '-' or '\u2010' or '\u2011'))
            return null;
        if (!again.Is(text, text[separator.Start])) return null;
        if (second.Kind != TokenKind.Number || third.Kind != TokenKind.Number) return null;
        if (second.Length > 2 || separator.Start != first.End) return null;
        if (first.Length == 4)
            return OneOf(at + 5, false, Day(first.Value, second.Value, third.Value) ?? Day(first.Value, third.Value,
                second.Value));
        if (first.Length > 2) return null;
        if (third.Length is not (2 or 4)) return null;
        dayFirst |= text[separator.Start] == '.';
        return Figures(first, second.Value, third, dayFirst, at + 5);
    }

    private static CalendarReading? Figures(
        TextToken first, int second, TextToken third, bool isDayFirst, int next)
    {
        var year = Year(third);
        var dayFirst = Day(year, second, first.Value);
        var monthFirst = isDayFirst && dayFirst is not null ? null : Day(year, first.Value, second);
        var yearFirst = third.Length == 2 && first.Length == 2 && (!isDayFirst || dayFirst is null)
            ? Day(2000 + first.Value, second, third.Value)
            : null;
        var inDoubt = dayFirst is not null && monthFirst is not null && dayFirst != monthFirst;
        return OneOf(next, inDoubt, dayFirst, monthFirst, yearFirst);
    }

    /// <summary>"On 12/31, Ann Example wrote": the only words before it say that it is a day.</summary>
    private static CalendarReading? Yearless(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at)
    {
        if (at != 1 || at + 3 >= tokens.Length || !DialectLexicon.IsOpener(tokens[0].Of(text))) return null;
        var (first, second) = (tokens[at], tokens[at + 2]);
        if (!tokens[at + 1].Is(text, '/') || second.Kind != TokenKind.Number || first.Length != 2 || second.Length != 2
            || !tokens[at + 3].Is(text, ','))
            return null;
        var (monthFirst, dayFirst) = (Day(QuotedTime.AnyYear, first.Value, second.Value), Day(QuotedTime.AnyYear, second.Value, first.Value));
        return OneOf(at + 3, false, monthFirst, dayFirst) is { } found ? found with { YearMissing = true } : null;
    }

    /// <summary>2017年12月31日, 2017년 12월 31일.</summary>
    private static CalendarReading? WithUnits(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at)
    {
        if (at + 5 >= tokens.Length || tokens[at].Length != 4) return null;
        for (var unit = 1; unit <= 5; unit += 2)
            if (tokens[at + unit].Kind != TokenKind.Word || !IsUnit(tokens[at + unit].Of(text)[0], unit)) return null;
        return OneOf(at + 6, false, Day(tokens[at].Value, tokens[at + 2].Value, tokens[at + 4].Value));
    }

    private static bool IsUnit(char c, int position) => position switch
    {
        1 => c is '年' or '년',
        3 => c is '月' or '월',
        _ => c is '日' or '일',
    };

    /// <summary>31 December 2017, 31-Dec-17, 31. dez. 2017, 7 de out de 2019, 31 Dec.</summary>
    private static CalendarReading? DayMonth(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at)
    {
        if (tokens[at].Length > 2 || tokens[at].Value is < 1 or > 31) return null;
        var month = Skip(text, tokens, at + 1);
        if (month < 0 || tokens[month].Kind != TokenKind.Word) return null;
        var number = DialectLexicon.Month(tokens[month].Of(text));
        if (number == 0) return null;
        var year = Skip(text, tokens, month + 1);
        if (year < 0 || !LooksLikeYear(text, tokens, year)) return Yearless(number, tokens[at].Value, month + 1);
        return OneOf(year + 1, false, Day(Year(tokens[year]), number, tokens[at].Value));
    }

    /// <summary>December 31, 2017; Dec 31 17; Dec 31.</summary>
    private static CalendarReading? MonthDay(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at)
    {
        var number = DialectLexicon.Month(tokens[at].Of(text));
        if (number == 0) return null;
        var day = Skip(text, tokens, at + 1);
        if (day < 0 || tokens[day].Kind != TokenKind.Number || tokens[day].Length > 2) return null;
        if (tokens[day].Value is < 1 or > 31) return null;
        var year = Skip(text, tokens, day + 1);
        if (year < 0 || !LooksLikeYear(text, tokens, year)) return Yearless(number, tokens[day].Value, day + 1);
        return OneOf(year + 1, false, Day(Year(tokens[year]), number, tokens[day].Value));
    }

    /// <summary>2017. dec. 31., 2017 December 31.</summary>
    private static CalendarReading? YearMonth(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at)
    {
        if (tokens[at].Length != 4 || !QuotedTimeReader.IsYear(tokens[at].Value)) return null;
        var month = Skip(text, tokens, at + 1);
        if (month < 0 || tokens[month].Kind != TokenKind.Word) return null;
        var day = Skip(text, tokens, month + 1);
        if (day < 0 || tokens[day].Kind != TokenKind.Number || tokens[day].Length > 2) return null;
        return OneOf(day + 1, false, Day(tokens[at].Value, DialectLexicon.Month(tokens[month].Of(text)),
            tokens[day].Value));
    }

    /// <summary>171231 18:05: only with a time of day behind it, for six digits alone are anything.</summary>
    private static CalendarReading? Compact(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at)
    {
        if (tokens[at].Length == 8 && at > 3 && tokens[at - 1].Is(text, '-') && tokens[at - 3].Is(text, ':'))
            return OneOf(at + 1, false, Day(tokens[at].Value / 10000, tokens[at].Value / 100 % 100, tokens[at].Value % 100));
        if (tokens[at].Length != 6 || at + 3 >= tokens.Length) return null;
        if (tokens[at + 1].Kind != TokenKind.Number || !tokens[at + 2].Is(text, ':')) return null;
        var value = tokens[at].Value;
        return OneOf(at + 1, false, Day(2000 + value / 10000, value / 100 % 100, value % 100));
    }

    /// <summary>The next token that is no dot, comma, hyphen, "de" or ending such as the "th" of 4th.</summary>
    private static int Skip(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at)
    {
        for (var end = Math.Min(tokens.Length, at + 4); at < end; at++)
        {
            var token = tokens[at];
            var skipped = token.Kind == TokenKind.Mark
                ? text[token.Start] is '.' or ',' or '-' or '/' or '\u2010'
                : token.Kind == TokenKind.Word
                    && token.Of(text) is "de" or "of" or "del" or "st" or "nd" or "rd" or "th" or "er" or "m";
            if (!skipped) return at;
        }

        return -1;
    }

    private static bool LooksLikeYear(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Number) return false;
        if (token.Length == 4) return QuotedTimeReader.IsYear(token.Value);
        return token.Length == 2 && (at + 1 >= tokens.Length || !tokens[at + 1].Is(text, ':'));
    }

    private static int Year(TextToken token) =>
        token.Length > 2 ? token.Value : token.Value < 70 ? 2000 + token.Value : 1900 + token.Value;

    private static CalendarReading? Yearless(int month, int day, int next) =>
        OneOf(next, false, Day(QuotedTime.AnyYear, month, day)) is { } found ? found with { YearMissing = true } : null;

    private static DateOnly? Day(int year, int month, int day) =>
        QuotedTimeReader.IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static CalendarReading? OneOf(int next, bool inDoubt, params ReadOnlySpan<DateOnly?> readings)
    {
        var dates = new List<DateOnly>(readings.Length);
        foreach (var reading in readings)
            if (reading is { } date && !dates.Contains(date)) dates.Add(date);
        return dates.Count == 0 ? null : new([.. dates], inDoubt, next);
    }
}
