using ThreadConsensus.Quoting.Dialects;

namespace ThreadConsensus.Quoting;

/// <summary>The words that attribution lines open with.</summary>
internal static class LeadingWords
{
    private static readonly string[] Callers = ["from ", "quoting ", "zitat von ", "citando ", "excerpts from ",
        "citat ", "citát ", "once upon a time, ", "wiadomość napisana przez ", "from:", "użytkownik ", "uzytkownik "];

    private static readonly string[] Namings = ["in article <", "in message <", "in <"];

    /// <summary>True where a text begins by naming the message, which may fill the first line of a wrapped one.</summary>
    public static bool StartWithNaming(ReadOnlySpan<char> text)
    {
        foreach (var naming in Namings)
            if (text.StartsWith(naming, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Drops an opener and weekdays from the start of a dated line.</summary>
    public static ReadOnlySpan<char> Drop(ReadOnlySpan<char> piece)
    {
        for (var rest = DropCaller(piece); ;)
        {
            rest = rest.TrimStart(" \t,;:*([-");
            var end = 0;
            while (end < rest.Length && (char.IsLetter(rest[end]) || rest[end] == '-')) end++;
            if (end == 0) return rest;
            var word = rest[..end];
            if (!DialectLexicon.IsOpener(word) && !DialectLexicon.IsDay(word)
                && !DialectLexicon.IsFiller(word))
                return rest;
            rest = rest[end..].TrimStart(".");
        }
    }

    /// <summary>Drops "at 9:15 AM," from the start of a line without a date.</summary>
    public static ReadOnlySpan<char> DropClock(ReadOnlySpan<char> piece)
    {
        var rest = piece.TrimStart();
        if (rest.StartsWith("at ", StringComparison.OrdinalIgnoreCase)) rest = rest[3..];
        var hours = rest.IndexOfAnyExceptInRange('0', '9');
        if (hours is not (1 or 2) || rest[hours] != ':') return piece;
        rest = rest[(hours + 1)..].TrimStart("0123456789:").TrimStart();
        if (rest.StartsWith("AM", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("PM", StringComparison.OrdinalIgnoreCase))
            rest = rest[2..];
        return rest.TrimStart(", ");
    }

    /// <summary>Drops "From", "Quoting", "Zitat von" from the start, and "'s message of" from the end.</summary>
    public static ReadOnlySpan<char> DropCaller(ReadOnlySpan<char> piece)
    {
        var rest = DropNaming(piece.TrimStart());
        foreach (var caller in Callers)
            if (rest.StartsWith(caller, StringComparison.OrdinalIgnoreCase)) rest = rest[caller.Length..];
        var possessive = rest.LastIndexOf("'s message", StringComparison.Ordinal);
        return possessive > 0 ? rest[..possessive] : rest;
    }

    /// <summary>Drops the "In article &lt;id&gt;," that news readers begin with.</summary>
    private static ReadOnlySpan<char> DropNaming(ReadOnlySpan<char> piece)
    {
        foreach (var naming in Namings)
        {
            if (!piece.StartsWith(naming, StringComparison.OrdinalIgnoreCase)) continue;
            var close = piece.IndexOf('>');
            return close < 0 || piece[(close + 1)..].IsWhiteSpace() ? piece : piece[(close + 1)..].TrimStart(", ");
        }

        return DropGroup(piece);
    }

    /// <summary>Drops the "In gmane.comp.example" or "--- In dev@groups.example.org," of gateways.</summary>
    private static ReadOnlySpan<char> DropGroup(ReadOnlySpan<char> piece)
    {
        var rest = piece.TrimStart("- ");
        if (!rest.StartsWith("in ", StringComparison.OrdinalIgnoreCase)) return piece;
        var name = rest[3..].TrimStart();
        var end = name.IndexOf(' ');
        return end > 0 && name[..end].TrimEnd(",").IndexOfAny('.', '@') > 0 ? name[end..].TrimStart() : piece;
    }

    public static bool StartWithCaller(ReadOnlySpan<char> text)
    {
        foreach (var caller in Callers)
            if (text.StartsWith(caller, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>
    /// True when a text begins as dated attribution lines do: opener, weekday or date within a few words.
    /// </summary>
    public static bool OpenDated(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(" \t*-+#[(\ufeff");
        if (rest.Length == 0) return false;
        if (char.IsAsciiDigit(rest[0]) || rest[0] >= '\u2e80') return true;
        var end = 0;
        while (end < rest.Length && char.IsLetter(rest[end])) end++;
        var word = rest[..end];
        return end > 0 && (DialectLexicon.IsOpener(word) || DialectLexicon.IsDay(word)
            || DialectLexicon.Month(word) > 0);
    }
}
