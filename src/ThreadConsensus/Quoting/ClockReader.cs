using ThreadConsensus.Quoting.Dialects;

namespace ThreadConsensus.Quoting;

/// <summary>Reads the time of day and the zone next to a date.</summary>
internal static class ClockReader
{
    private enum Half
    {
        None,
        Morning,
        Afternoon,
    }

    /// <summary>The time of day behind a date, words such as "at", "um" or "kl." between.</summary>
    public static ClockReading ReadAfter(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at)
    {
        var half = Half.None;
        for (var end = Math.Min(tokens.Length, at + 8); at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Number)
                return Clock(text, tokens, at, half);
            if (tokens[at].Kind == TokenKind.Word)
            {
                var word = tokens[at].Of(text);
                if (HalfOf(word) is var said and not Half.None) half = said;
                else if (!IsBetween(word)) break;
            }
            else if (!",.()-:;\u202f，、".Contains(text[tokens[at].Start], StringComparison.Ordinal)) break;
        }

        return default;
    }

    /// <summary>
    /// The time of day right before a date ("At 03:15 PM 5/6/99"); <see cref="ClockReading.Next"/> is where it starts.
    /// </summary>
    public static ClockReading ReadBefore(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int first)
    {
        for (var at = Math.Max(0, first - 7); at + 2 < first; at++)
        {
            if (tokens[at].Kind != TokenKind.Number || !tokens[at + 1].Is(text, ':')) continue;
            if (Clock(text, tokens[..first], at, Half.None) is { Found: true } clock)
                return clock with { Next = at, Offset = null };
        }

        return default;
    }

    public static (TimeSpan? Offset, int Next) ReadZone(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at)
    {
        var open = at < tokens.Length && tokens[at].Is(text, '(');
        var start = open ? at + 1 : at;
        if (start >= tokens.Length) return (null, at);
        if (tokens[start].Kind == TokenKind.Word && ZoneNames.TryGet(tokens[start].Of(text), out var named))
        {
            var (offset, after) = Numeric(text, tokens, start + 1);
            return (offset ?? named, Closed(text, tokens, offset is null ? start + 1 : after, open));
        }

        var (numeric, next) = Numeric(text, tokens, start);
        if (numeric is null) return (null, at);
        return (numeric, SkipZoneName(text, tokens, Closed(text, tokens, next, open)));
    }

    private static ClockReading Clock(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at, Half half)
    {
        if (at + 2 >= tokens.Length || tokens[at].Length > 2 || tokens[at].Value > 24) return default;
        var (separator, minute) = (tokens[at + 1], tokens[at + 2]);
        var isSeparator = separator.Is(text, ':') || separator.Is(text, '.') || separator.Is(text, '：')
            || (separator.Kind == TokenKind.Word && separator.Of(text) is "h" or "H" or "시" or "時" or "时" or "點" or "点");
        if (!isSeparator || minute.Kind != TokenKind.Number || minute.Length != 2 || minute.Value > 59) return default;
        var next = at + 3;
        var second = 0;
        if (next + 1 < tokens.Length && (tokens[next].Is(text, ':') || tokens[next].Is(text, '.'))
            && tokens[next + 1] is { Kind: TokenKind.Number, Length: 2, Value: < 60 } seconds)
        {
            second = seconds.Value;
            next += 2;
        }

        if (next < tokens.Length && tokens[next].Kind == TokenKind.Word && tokens[next].Of(text) is "分" or "분") next++;
        var english = HalfAfter(text, tokens, ref next, out var after);
        var hour = Hour(tokens[at].Value, english ? after : half);
        var (offset, end) = ReadZone(text, tokens, next);
        return new(true, new TimeOnly(hour % 24, minute.Value, second), english, offset, end);
    }

    private static int Hour(int hour, Half half) => half switch
    {
        Half.Afternoon when hour < 12 => hour + 12,
        Half.Morning when hour == 12 => 0,
        _ => hour,
    };

    /// <summary>"PM", "p.m.", "p. m." behind the time.</summary>
    private static bool HalfAfter(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, ref int next, out Half half)
    {
        half = Half.None;
        if (next >= tokens.Length || tokens[next].Kind != TokenKind.Word) return false;
        var word = tokens[next].Of(text);
        half = HalfOf(word);
        if (half != Half.None)
        {
            next++;
            return true;
        }

        if (next + 3 >= tokens.Length || word.Length != 1 || !tokens[next + 1].Is(text, '.')) return false;
        if (tokens[next + 2].Of(text) is not ("m" or "M") || !tokens[next + 3].Is(text, '.')) return false;
        half = word[0] is 'a' or 'A' ? Half.Morning : word[0] is 'p' or 'P' ? Half.Afternoon : Half.None;
        next += 4;
        return half != Half.None;
    }

    private static Half HalfOf(ReadOnlySpan<char> word)
    {
        if (word.Equals("am", StringComparison.OrdinalIgnoreCase) || word is "上午" or "오전" or "午前" or "凌晨" or "早上")
            return Half.Morning;
        return word.Equals("pm", StringComparison.OrdinalIgnoreCase) || word is "下午" or "오후" or "午後" or "晚上" or "傍晚"
            ? Half.Afternoon
            : Half.None;
    }

    private static bool IsBetween(ReadOnlySpan<char> word) =>
        DialectLexicon.IsFiller(word) || DialectLexicon.IsDay(word) || word is "T" || word[0] > '\u2e80';

    private static (TimeSpan? Offset, int Next) Numeric(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at)
    {
        if (at + 1 >= tokens.Length || tokens[at].Kind != TokenKind.Mark
            || text[tokens[at].Start] is not ('+' or '-' or '−'))
            return (null, at);
        var number = tokens[at + 1];
        if (number.Kind != TokenKind.Number || number.Start != tokens[at].End) return (null, at);
        var (hours, minutes, next) = (number.Value, 0, at + 2);
        if (number.Length == 4) (hours, minutes) = (number.Value / 100, number.Value % 100);
        else if (number.Length > 2) return (null, at);
        else if (next + 1 < tokens.Length && (tokens[next].Is(text, ':') || tokens[next].Is(text, '.')) && tokens[next + 1].Length == 2)
            (minutes, next) = (tokens[next + 1].Value, next + 2);
        if (hours > 14 || minutes > 59) return (null, at);
        var offset = new TimeSpan(hours, minutes, 0);
        return (text[tokens[at].Start] == '+' ? offset : -offset, next);
    }

    private static int Closed(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int next, bool open) =>
        open && next < tokens.Length && tokens[next].Is(text, ')') ? next + 1 : next;

    /// <summary>The "(PDT)" behind "-0700".</summary>
    private static int SkipZoneName(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, int at) =>
        at + 2 < tokens.Length && tokens[at].Is(text, '(') && tokens[at + 1].Kind == TokenKind.Word
            && tokens[at + 1].Length <= 5 && tokens[at + 2].Is(text, ')')
            ? at + 3
            : at;
}
