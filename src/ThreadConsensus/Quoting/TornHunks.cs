namespace ThreadConsensus.Quoting;

/// <summary>
/// A review mail of GitHub marks the first line of the hunk that a comment is about, and leaves the others without marks.
/// </summary>
internal static class TornHunks
{
    public static void Restore(BodyDraft body)
    {
        for (var line = 0; line + 1 < body.Count; line++)
        {
            var depth = body.Depths[line];
            if (depth == 0 || body.IsDecided(line) || !IsHunkHead(body.Words(line))) continue;
            for (line++; line < body.Count && body.Depths[line] == 0 && !body.IsDecided(line) && IsHunkLine(body.Raw(line)); line++)
                body.Depths[line] = depth;
            line--;
        }
    }

    private static bool IsHunkHead(ReadOnlySpan<char> words) => words.StartsWith("@@ -") && words[4..].Contains("@@", StringComparison.Ordinal);

    private static bool IsHunkLine(ReadOnlySpan<char> raw) => raw.Length > 0 && raw[0] is ' ' or '+' or '-' or '\\' && !raw.StartsWith("-- ");
}
