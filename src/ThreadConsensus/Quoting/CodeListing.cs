namespace ThreadConsensus.Quoting;

/// <summary>
/// Numbered listings of source code in which a <c>&gt;</c> points at a line, as test robots send them.
/// </summary>
internal static class CodeListing
{
    private const int FewestLines = 3;

    /// <summary>True for a line that points into a listing and is no quotation.</summary>
    public static bool IsPointer(BodyDraft body, int line)
    {
        if (!IsNumbered(body.Raw(line)[body.TextStartOf(line)..])) return false;
        return (line > 0 && body.Depths[line - 1] == 0 && IsNumbered(body.Raw(line - 1)))
            || (line + 1 < body.Count && body.Depths[line + 1] == 0 && IsNumbered(body.Raw(line + 1)));
    }

    /// <summary>Claims own listings.</summary>
    public static void Find(BodyDraft body)
    {
        for (var first = 0; first < body.Count; first++)
        {
            var end = first;
            while (end < body.Count && body.Depths[end] == 0 && !body.IsDecided(end) && IsListed(body.Raw(end))) end++;
            if (end - first >= FewestLines) body.Decide(first, end - 1, SegmentKind.Diff);
            if (end > first) first = end - 1;
        }
    }

    /// <summary>Robots set listings in; a list that people number stands at the margin.</summary>
    private static bool IsListed(ReadOnlySpan<char> raw) => raw.Length > 0 && raw[0] == ' ' && IsNumbered(raw.TrimStart("> "));

    /// <summary>"225&lt;tab&gt;len += 4;", or such a number alone.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(' ');
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        return digits is > 0 and <= 6 && (digits == rest.Length || rest[digits] == '\t');
    }
}
