namespace ThreadConsensus.Quoting;

/// <summary>
/// Signatures behind <c>-- </c> (RFC 3676 section 4.3). Without its blank the same line also divides what people write,
/// so that what stands below it must look like a signature then.
/// </summary>
internal static class Signatures
{
    /// <summary>Lines with words below a mark without its blank.</summary>
    private const int MostLines = 10;

    /// <summary>A line of so many words is a sentence or a part of one.</summary>
    private const int SentenceWords = 9;

    /// <summary>A motto takes two lines; more sentences are the mail's.</summary>
    private const int MostSentences = 2;

    private const int LongestVersion = 30;

    /// <summary>True for a line that may begin a signature.</summary>
    public static bool IsMark(ReadOnlySpan<char> words) => words is "--" or "- --" or "—";

    /// <summary>The line behind the signature that a mark begins; the mark itself where it begins none.</summary>
    public static int End(BodyDraft body, int mark)
    {
        if (mark + 1 < body.Count && IsVersion(body.Words(mark + 1))) return mark + 2;
        var end = mark + 1;
        while (end < body.Count && !body.IsDecided(end) && body.Depths[end] == 0 && !Footers.StartsListFooter(body, end)) end++;
        return IsSure(body.Raw(mark)) || LooksSigned(body, mark + 1, end) ? end : mark;
    }

    private static bool IsSure(ReadOnlySpan<char> raw) => raw.StartsWith("-- ") || raw.StartsWith("- -- ");

    private static bool LooksSigned(BodyDraft body, int first, int end)
    {
        if (first < end && body.IsBlank(first)) return false;
        var (lines, sentences) = (0, 0);
        var opening = first < end ? body.Words(first) : default;
        var reachable = opening.Contains('@');
        if (!reachable && IsSentence(opening) && opening[0] != '"') return false;
        for (var line = first; line < end; line++)
        {
            if (body.IsBlank(line)) continue;
            var words = body.Words(line);
            if (++lines > MostLines || IsMark(words)) return false;
            if (!reachable && IsSentence(words) && ++sentences > MostSentences) return false;
        }

        return true;
    }

    private static bool IsSentence(ReadOnlySpan<char> words) => words.Count(' ') + 1 >= SentenceWords;

    /// <summary>Git signs with its version, and people write below it.</summary>
    private static bool IsVersion(ReadOnlySpan<char> words) =>
        words.Length is > 2 and <= LongestVersion && char.IsAsciiDigit(words[0]) && words[1..3].Contains('.')
            && !words.Contains(' ');
}
