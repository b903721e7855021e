namespace ThreadConsensus.Messages.Forges;

/// <summary>
/// The form that Apache's GitBox relays GitHub in since 2017: "somebody commented on issue #12: Title", the address, and
/// what he wrote, set in by three blanks; in a review the lines of the patch stand above "Review comment:".
/// </summary>
internal static class GitBoxRelay
{
    private const string Address = "URL: ";
    private const string Service = "This is an automated message from the Apache Git Service";
    private const string Merged = "This is a PR merged from";
    private const string PatchStart = "#####";
    private const string PatchEnd = "Review comment:";
    private const int Indent = 3;

    /// <summary>Lines below the first in which the address must stand: a long title may be broken.</summary>
    private const int Reach = 2;

    public static ForgePost? Read(BodyText body)
    {
        var line = 2;
        while (line <= Math.Min(body.LineCount, 1 + Reach) && !body.Line(line).StartsWith(Address, StringComparison.Ordinal)) line++;
        if (line > Math.Min(body.LineCount, 1 + Reach)) return null;
        if (ForgeTopic.OfAddress(body.Line(line)[Address.Length..].Trim()) is not { } topic) return null;
        if (ForgeWords.Read(body.Line(1)) is not var (user, deed)) return null;
        var foot = FootOf(body, line + 1);
        var merged = deed == ForgeDeed.Merged ? 1 : deed == ForgeDeed.Closed ? MergeLine(body, line + 1, foot) : 0;
        return new ForgePost
        {
            User = user,
            Deed = deed,
            Topic = topic,
            Title = ForgeWords.TitleIn(body.Line(1).ToString(), topic.Number),
            MergeLine = merged,
            Stretches = [.. Stretches(body, line + 1, merged > 1 ? merged : foot)],
        };
    }

    /// <summary>The rule above the sentence of the service, or the sentence; past the end where there is none.</summary>
    private static int FootOf(BodyText body, int line)
    {
        while (line <= body.LineCount && !body.Line(line).StartsWith(Service, StringComparison.Ordinal)) line++;
        if (line > body.LineCount) return line;
        var rule = body.Line(line - 1).TrimEnd();
        return rule.Length > 1 && rule.IndexOfAnyExcept('-') < 0 ? line - 1 : line;
    }

    private static int MergeLine(BodyText body, int line, int foot)
    {
        while (line < foot && !body.Line(line).StartsWith(Merged, StringComparison.Ordinal)) line++;
        return line < foot ? line : 0;
    }

    private static IEnumerable<ForgeStretch> Stretches(BodyText body, int start, int foot)
    {
        yield return new ForgeStretch(1, start - 1, ForgeStretchKind.Head);
        var patch = ForgeLines.NextWithWords(body, start);
        if (patch < foot && body.Line(patch).Trim().StartsWith(PatchStart, StringComparison.Ordinal))
        {
            var end = patch;
            while (end < foot - 1 && !body.Line(end).Trim().Equals(PatchEnd, StringComparison.OrdinalIgnoreCase)) end++;
            var indent = ForgeLines.IndentOf(body.Line(patch));
            if (end > patch) yield return new ForgeStretch(patch, end - 1, ForgeStretchKind.Patch, indent);
            yield return new ForgeStretch(end, end, ForgeStretchKind.Head);
            start = end + 1;
        }

        if (start < foot) yield return new ForgeStretch(start, foot - 1, ForgeStretchKind.Words, Indent);
        if (foot <= body.LineCount) yield return new ForgeStretch(foot, body.LineCount, ForgeStretchKind.Foot);
    }
}
