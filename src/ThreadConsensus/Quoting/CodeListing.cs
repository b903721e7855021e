namespace ThreadConsensus.Quoting;

/// <summary>Numbered listings of source code in which a <c>&gt;</c> points at a line, as test robots send them.</summary>
internal static class CodeListing
{
    /// <summary>True for a line that points into a listing and is no quotation.</summary>
    public static bool IsPointer(BodyDraft body, int line)
    {
        if (!IsNumbered(body.Raw(line)[body.TextStartOf(line)..])) return false;
        return (line > 0 && body.Depths[line - 1] == 0 && IsNumbered(body.Raw(line - 1)))
            || (line + 1 < body.Count && body.Depths[line + 1] == 0 && IsNumbered(body.Raw(line + 1)));
    }

    /// <summary>Claims the listings that a pointer stands in.</summary>
    public static void Find(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line) || body.Depths[line] > 0 || !IsNumbered(body.Raw(line))) continue;
            if (line + 1 < body.Count && !IsNumbered(body.Raw(line + 1))) continue;
            for (; line < body.Count && !body.IsDecided(line) && body.Depths[line] == 0 && IsNumbered(body.Raw(line).TrimStart("> ")); line++)
                body.Decide(line, SegmentKind.Diff);
        }
    }

    /// <summary>"   225&lt;tab&gt;len += 4;", or such a number alone.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        if (digits is 0 or > 6) return false;
        return digits < rest.Length ? rest[digits] == '\t' : rest.Length < text.Length;
    }
}
