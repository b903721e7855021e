namespace ThreadConsensus.Quoting;

/// <summary>
/// Quotations that are set in by blanks instead of marked, as Outlook for Mac and Notes do below an attribution line:
/// what is
/// set in is quoted, what is not is the sender's.
/// </summary>
internal static class SetInQuotes
{
    private const int LeastIndent = 3;

    private const int Reach = 6;

    /// <summary>Deepens what is set in below an attribution that is not; false where nothing is.</summary>
    public static bool Deepen(BodyDraft body, AttributionLine found)
    {
        var first = found.StartLine - 1;
        var next = body.NextWithWords(found.EndLine, Reach);
        if (next < 0 || found.Depth > 0 || Indent(body, first) > 0) return false;
        var indent = Indent(body, next);
        if (indent < LeastIndent) return false;
        for (var line = next; line < body.Count; line++)
        {
            if (body.IsBlank(line) && body.Depths[line] == 0) continue;
            if (Indent(body, line) < indent) continue;
            body.Depths[line] = Math.Min(QuoteMarks.MaxDepth, body.Depths[line] + 1);
            if (body.TextStartOf(line) < indent) body.StartText(line, indent);
        }

        return true;
    }

    private static int Indent(BodyDraft body, int line)
    {
        var raw = body.Raw(line);
        var blanks = 0;
        while (blanks < raw.Length && QuoteMarks.IsBlank(raw[blanks])) blanks++;
        return blanks;
    }
}
