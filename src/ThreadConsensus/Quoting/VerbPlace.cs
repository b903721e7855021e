using ThreadConsensus.Quoting.Dialects;

namespace ThreadConsensus.Quoting;

/// <summary>Where the word for "wrote" stands in a text.</summary>
/// <param name="Start">Its first letter, in UTF-16 units.</param>
/// <param name="End">Behind its last letter, an optional "(a)" included.</param>
/// <param name="Dialect">Null when there is no verb.</param>
internal readonly record struct VerbPlace(int Start, int End, string? Dialect)
{
    public bool Found => Dialect is not null;

    /// <summary>The last verb outside brackets and quotes.</summary>
    public static VerbPlace Find(ReadOnlySpan<char> text)
    {
        var glued = text.TrimEnd(" \t:：").Length;
        var ending = DialectLexicon.VerbEnding(text[..glued], out var eastern);
        if (ending > 0) return new(glued - ending, glued, eastern);
        for (var end = text.Length; end > 0;)
        {
            if (!IsWordEnd(text[end - 1]))
            {
                end--;
                continue;
            }

            var start = end;
            while (start > 0 && IsWordEnd(text[start - 1])) start--;
            var found = OfWord(text, start, end);
            if (found.Found) return found;
            end = start;
        }

        return default;
    }

    private static VerbPlace OfWord(ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && text[start - 1] is '@' or '.' or '_' or '-' or '/') return default;
        if (end < text.Length && text[end] is '@' or '_' or '\'') return default;
        if (end + 1 < text.Length && text[end] == '-' && char.IsLetter(text[end + 1])) return default;
        var word = text[start..end];
        return DialectLexicon.DialectOfVerb(word) is { } dialect ? new(start, OptionalEnding(text, end), dialect) : default;
    }

    /// <summary>The "(a)" or "(ла)" by which forms leave open who wrote.</summary>
    private static int OptionalEnding(ReadOnlySpan<char> text, int end)
    {
        if (end + 2 >= text.Length || text[end] != '(') return end;
        var close = text[end..].IndexOf(')');
        return close is > 0 and <= 4 ? end + close + 1 : end;
    }

    private static bool IsWordEnd(char c) => char.IsLetter(c);
}
