namespace ThreadConsensus.Quoting;

/// <summary>
/// What Discourse puts below a post that it mails: the posts before it under a heading, each with a line that says whose it
/// is, and how to answer. The heading alone is one that people write; only the last line shows whose mail it is.
/// </summary>
internal static class DiscourseMail
{
    private const int LongestLine = 200;

    /// <summary>Lines at the end of a mail among which the last line of Discourse is, the footer of a list below it.</summary>
    private const int MostFooterLines = 20;

    public static void Find(BodyDraft body)
    {
        var footer = FooterOf(body);
        if (footer < 0) return;
        var rule = footer - 1;
        while (rule >= 0 && body.IsBlank(rule)) rule--;
        if (rule >= 0 && IsRule(body.Words(rule))) footer = rule;
        for (var line = footer; line < body.Count && body.Depths[line] == 0 && !body.IsDecided(line); line++)
            if (!body.IsBlank(line)) body.Decide(line, SegmentKind.ListFooter);
        for (var line = 0; line < footer; line++)
        {
            if (!body.IsOwn(line) || !IsHeading(body.Words(line))) continue;
            Keep(body, line, footer);
            return;
        }
    }

    /// <summary>True for "[Visit Topic](...) or reply to this email to respond." and its like.</summary>
    public static bool IsFooter(ReadOnlySpan<char> words) =>
        words.Length is > 0 and <= LongestLine && words[0] is '[' or 'V'
        && (words.TrimStart('[').StartsWith("Visit Topic", StringComparison.Ordinal)
            || words.TrimStart('[').StartsWith("Visit Message", StringComparison.Ordinal))
        && words.TrimEnd('.').EndsWith(" to respond", StringComparison.Ordinal);

    private static int FooterOf(BodyDraft body)
    {
        for (var line = body.Count - 1; line >= Math.Max(0, body.Count - MostFooterLines); line--)
            if (body.IsOwn(line) && IsFooter(body.Words(line))) return line;
        return -1;
    }

    private static bool IsHeading(ReadOnlySpan<char> words)
    {
        if (words.Length is < 11 or > 24) return false;
        return words.Trim("*_#= ") is "Previous Replies" or "In Reply To";
    }

    private static bool IsRule(ReadOnlySpan<char> words) => words.Length >= 2 && words.IndexOfAnyExcept("-_") < 0;

    private static void Keep(BodyDraft body, int heading, int footer)
    {
        var first = heading > 0 && body.IsOwn(heading - 1) && IsRule(body.Words(heading - 1)) ? heading - 1 : heading;
        var index = body.Attributions.Count;
        body.Attributions.Add(new AttributionLine
        {
            StartLine = first + 1,
            EndLine = heading + 1,
            Depth = 0,
            QuotedDepth = 1,
            Dialect = "discourse",
        });
        for (var line = first; line <= heading; line++)
        {
            body.AttributionOf[line] = index;
            body.Decide(line, SegmentKind.AttributionLine);
        }

        for (var line = heading + 1; line < footer; line++)
            if (!body.IsDecided(line)) body.Depths[line] = Math.Min(QuoteMarks.MaxDepth, body.Depths[line] + 1);
    }
}
