namespace ThreadConsensus.Messages.Forges;

/// <summary>
/// The form that Apache's git@git.apache.org relayed GitHub in until 2018: "Github user somebody commented on the
/// issue:", the address, and what he wrote, set in by four blanks.
/// </summary>
internal static class GitHubRelay
{
    private const string Start = "GitHub user ";
    private const string PatchStart = "--- Diff: ";
    private const string PatchEnd = "--- End diff --";
    private const int Indent = 4;

    /// <summary>Lines below the first in which the address must stand.</summary>
    private const int Reach = 3;

    public static ForgePost? Read(BodyText body)
    {
        if (body.LineCount < 2 || !body.Line(1).StartsWith(Start, StringComparison.OrdinalIgnoreCase)) return null;
        if (ForgeWords.Read(body.Line(1)[Start.Length..]) is not var (user, deed)) return null;
        var line = ForgeLines.NextWithWords(body, 2);
        if (line > 1 + Reach || line > body.LineCount) return null;
        if (ForgeTopic.OfAddress(body.Line(line).Trim()) is not { } topic) return null;
        var title = "";
        if (deed == ForgeDeed.Opened && ForgeLines.NextWithWords(body, line + 1) is var next && next <= body.LineCount)
            title = body.Line(line = next).Trim().ToString();
        return new ForgePost
        {
            User = user,
            Deed = deed,
            Topic = topic,
            Title = title,
            Stretches = [.. Stretches(body, line + 1)],
        };
    }

    /// <param name="body">The body.</param>
    /// <param name="start">The line after the head.</param>
    private static IEnumerable<ForgeStretch> Stretches(BodyText body, int start)
    {
        yield return new ForgeStretch(1, start - 1, ForgeStretchKind.Head);
        var foot = start;
        while (foot <= body.LineCount && !IsFoot(body.Line(foot))) foot++;
        var words = ForgeLines.NextWithWords(body, start);
        if (words < foot && body.Line(words).Trim().StartsWith(PatchStart, StringComparison.Ordinal))
        {
            var end = words;
            while (end < foot - 1 && !body.Line(end).Trim().StartsWith(PatchEnd, StringComparison.Ordinal)) end++;
            yield return new ForgeStretch(words, end, ForgeStretchKind.Patch, Indent);
            start = end + 1;
        }

        if (start < foot) yield return new ForgeStretch(start, foot - 1, ForgeStretchKind.Words, Indent);
        if (foot <= body.LineCount) yield return new ForgeStretch(foot, body.LineCount, ForgeStretchKind.Foot);
    }

    private static bool IsFoot(ReadOnlySpan<char> line) =>
        line.TrimEnd() is "---" or "----" || line.StartsWith("You can merge this pull request ", StringComparison.Ordinal);
}
