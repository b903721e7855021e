namespace ThreadConsensus.Quoting;

/// <summary>
/// Test robots set <c>&gt;&gt;</c> before the messages of a compiler that are new, and say so above: "All warnings (new ones
/// prefixed by &gt;&gt;):". These lines are the robot's, quoted or not, as deep as the line that says it.
/// </summary>
internal static class RobotMarks
{
    private const string Saying = "prefixed by >>";

    private const int LongestSaying = 120;

    private const int Marks = 2;

    public static void TakeBack(BodyDraft body)
    {
        var depth = -1;
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line) || body.IsBlank(line)) continue;
            if (Says(body.Words(line))) depth = body.Depths[line];
            else if (depth >= 0 && body.Depths[line] == depth + Marks && IsMarked(body, line))
            {
                body.Depths[line] = depth;
                body.StartText(line, body.TextStartOf(line) - Marks - 1);
            }
        }
    }

    private static bool Says(ReadOnlySpan<char> words) =>
        words[^1] is ':' or ')' && words.Length <= LongestSaying && words.Contains(Saying, StringComparison.Ordinal);

    /// <summary>Two marks and a blank right before the text.</summary>
    private static bool IsMarked(BodyDraft body, int line)
    {
        var raw = body.Raw(line);
        var start = body.TextStartOf(line);
        return start > Marks && raw[start - 1] == ' ' && QuoteMarks.GluedBefore(raw, start) == Marks;
    }
}
