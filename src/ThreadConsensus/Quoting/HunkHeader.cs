namespace ThreadConsensus.Quoting;

/// <summary>The head of a unified diff's hunk, <c>@@ -12,7 +12,9 @@</c>.</summary>
internal static class HunkHeader
{
    /// <summary>
    /// How many old and new lines the hunk has; 1 where the count is left out, 0 where the line is malformed.
    /// </summary>
    public static (int Old, int New) Read(ReadOnlySpan<char> line)
    {
        var minus = line.IndexOf('-');
        var plus = line.IndexOf('+');
        return minus < 0 || plus < minus ? (0, 0) : (Count(line[(minus + 1)..plus]), Count(line[(plus + 1)..]));
    }

    private static int Count(ReadOnlySpan<char> range)
    {
        var end = range.IndexOfAny(' ', '@');
        if (end >= 0) range = range[..end];
        var comma = range.IndexOf(',');
        if (comma < 0) return 1;
        return int.TryParse(range[(comma + 1)..], System.Globalization.NumberStyles.None, null, out var count)
            ? count : 0;
    }
}
