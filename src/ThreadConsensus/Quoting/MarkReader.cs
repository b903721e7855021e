namespace ThreadConsensus.Quoting;

/// <summary>Sets the quote depth of every line that no diff has claimed.</summary>
internal static class MarkReader
{
    public static void Read(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line)) continue;
            body.Depths[line] = QuoteMarks.Count(body.Raw(line), out var textStart);
            body.TextStarts[line] = textStart;
        }

        for (var line = 0; line < body.Count; line++)
            if (body.Depths[line] == 1 && IsSeparatorEscape(body, line)) body.Depths[line] = 0;
    }

    /// <summary>
    /// Mailbox files write <c>&gt;From </c> for a line that begins with "From " (RFC 4155): no quotation, unless its neighbours
    /// are quoted too.
    /// </summary>
    private static bool IsSeparatorEscape(BodyDraft body, int line)
    {
        if (!body.Raw(line).StartsWith(">From ", StringComparison.Ordinal)) return false;
        return (line == 0 || body.Depths[line - 1] == 0) && (line + 1 == body.Count || body.Depths[line + 1] == 0);
    }
}
