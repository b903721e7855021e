namespace ThreadConsensus.Quoting;

/// <summary>Sets the quote depth of every line that no diff has claimed.</summary>
internal static class MarkReader
{
    /// <summary>Blanks before the marks where a whole quotation is set in, as Outlook for Mac does.</summary>
    private const int DeepIndent = 12;

    public static void Read(BodyDraft body)
    {
        var (indented, escaped) = (0, 0);
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line)) continue;
            var raw = body.Raw(line);
            body.Depths[line] = QuoteMarks.Count(raw, out var textStart);
            if (textStart > 0) body.StartText(line, textStart);
            if (body.Depths[line] == 0 && IsIndentedMark(raw)) indented++;
            if (QuoteMarks.CountEscaped(raw[textStart..], out _) > 0) escaped++;
        }

        if (indented >= 3) ReadIndented(body);
        if (escaped >= 2) ReadEscaped(body);
        RobotMarks.TakeBack(body);
        for (var line = 0; line < body.Count; line++)
            if (body.Depths[line] > 0 && (IsSeparatorEscape(body, line) || IsDecoration(body, line)
                || CodeListing.IsPointer(body, line)))
            {
                body.Depths[line] = 0;
                body.StartText(line, 0);
            }
    }

    private static void ReadIndented(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line) || body.Depths[line] > 0 || !IsIndentedMark(body.Raw(line))) continue;
            body.Depths[line] = QuoteMarks.Count(body.Raw(line), out var textStart, DeepIndent);
            if (textStart > 0) body.StartText(line, textStart);
        }
    }

    /// <summary>A gateway that escapes text for a web page leaves <c>&amp;gt;</c> for marks.</summary>
    private static void ReadEscaped(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line)) continue;
            var start = body.TextStartOf(line);
            var marks = QuoteMarks.CountEscaped(body.Raw(line)[start..], out var textStart);
            if (marks == 0) continue;
            body.Depths[line] = Math.Min(QuoteMarks.MaxDepth, body.Depths[line] + marks);
            body.StartText(line, start + textStart);
        }
    }

    private static bool IsIndentedMark(ReadOnlySpan<char> raw)
    {
        if (raw.Length < 4 || !QuoteMarks.IsBlank(raw[0])) return false;
        var text = raw.TrimStart();
        return text.Length > 0 && text[0] == '>' && raw.Length - text.Length <= DeepIndent
            && (text.Length == 1 || text[1] is ' ' or '>');
    }

    /// <summary><c>&gt;&gt;&gt; text &lt;&lt;&lt;</c></summary>
    private static bool IsDecoration(BodyDraft body, int line) =>
        body.Depths[line] >= 3 && body.Words(line).EndsWith("<<<") && body.Words(line).Length > 3;

    /// <summary>
    /// Mailbox files write <c>&gt;From </c> for a line that begins with "From " (RFC 4155): no quotation, unless its
    /// neighbours
    /// are quoted too.
    /// </summary>
    private static bool IsSeparatorEscape(BodyDraft body, int line)
    {
        if (!body.Raw(line).StartsWith(">From ", StringComparison.Ordinal)) return false;
        return (line == 0 || body.Depths[line - 1] == 0) && (line + 1 == body.Count || body.Depths[line + 1] == 0);
    }
}
