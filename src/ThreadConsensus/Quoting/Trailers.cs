namespace ThreadConsensus.Quoting;

/// <summary>The sender's own trailers: <c>Acked-by: X</c> and what stands in one block with it.</summary>
internal static class Trailers
{
    private static readonly string[] Companions =
        ["Fixes", "Link", "Cc", "CC", "Closes", "Change-Id", "Bugzilla", "Message-Id", "Message-ID", "Backport", "Bug",
            "References", "Resolves", "BugLink"];

    public static void Find(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (!body.IsOwn(line) || !IsTrailer(body.Words(line))) continue;
            body.Decide(line, SegmentKind.TrailerBlock);
            for (var before = line - 1; before >= 0 && body.IsOwn(before) && IsCompanion(body.Words(before)); before--)
                body.Decide(before, SegmentKind.TrailerBlock);
            for (line++; line < body.Count && body.IsOwn(line); line++)
            {
                if (!IsTrailer(body.Words(line)) && !IsCompanion(body.Words(line))
                    && !IsRemark(body.Words(line)))
                    break;
                body.Decide(line, SegmentKind.TrailerBlock);
            }

            line--;
        }
    }

    /// <summary>A key that ends in "-by", a colon, and something behind it.</summary>
    public static bool IsTrailer(ReadOnlySpan<char> words)
    {
        var colon = words[..Math.Min(words.Length, 60)].IndexOf(':');
        if (colon < 4 || colon + 1 >= words.Length) return false;
        var key = words[..colon].TrimEnd();
        if (!key.EndsWith("-by", StringComparison.OrdinalIgnoreCase)
            && !key.EndsWith(" by", StringComparison.OrdinalIgnoreCase))
            return false;
        var blanks = 0;
        foreach (var c in key)
        {
            if (c == ' ') blanks++;
            else if (!char.IsLetter(c) && c != '-') return false;
        }

        return blanks <= 1 && (blanks == 0 || key.Contains('-')) && char.IsUpper(key[0]);
    }

    private static bool IsCompanion(ReadOnlySpan<char> words)
    {
        var colon = words[..Math.Min(words.Length, 20)].IndexOf(':');
        if (colon < 2) return false;
        foreach (var key in Companions)
            if (words[..colon].SequenceEqual(key)) return true;
        return false;
    }

    /// <summary>A scope on a line of its own: "[for the tools part]", "# arm".</summary>
    private static bool IsRemark(ReadOnlySpan<char> words) =>
        words.Length is > 2 and < 120 && ((words[0] == '[' && words[^1] == ']') || words[0] == '#');
}
