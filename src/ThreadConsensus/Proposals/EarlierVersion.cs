using System.Text.RegularExpressions;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Proposals;

/// <summary>What the text of a patch tells of its former versions.</summary>
internal static partial class EarlierVersion
{
    private const int LongestLine = 1_000;

    /// <summary>The value of a change-id or Change-Id trailer; null when there is none.</summary>
    public static string? ChangeIdOf(ParsedBody body)
    {
        for (var line = 1; line <= body.LineCount; line++)
        {
            var text = body.TextOf(line);
            if (body[line].Depth > 0 || !text.StartsWith("change-id:", StringComparison.OrdinalIgnoreCase)) continue;
            var value = text[10..].Trim();
            if (!value.IsEmpty && !value.Contains(' ')) return value.ToString();
        }

        return null;
    }

    /// <summary>
    /// The Message-IDs of mails that own lines name as a former version: a line, or the one before it, speaks of a
    /// version ("v2: https://...", "Link to v1: ...", "Previous posting:"), and holds an archive address or an id in
    /// brackets. A link without such words mostly names a series that this one builds on.
    /// </summary>
    public static IEnumerable<string> IdsIn(ParsedBody body)
    {
        var before = 0;
        for (var line = 1; line <= body.LineCount; line++)
        {
            if (body[line].Depth > 0 || body[line].Kind == SegmentKind.Diff) continue;
            var text = body.TextOf(line);
            if (text.IsWhiteSpace() || text.Length > LongestLine) continue;
            if (text.ContainsAny('@', '%')
                && (Version().IsMatch(text) || (before > 0 && Version().IsMatch(body.TextOf(before)))))
            {
                foreach (Match match in Reference().Matches(text.ToString()))
                    yield return match.Groups["id"].Value.Replace("%40", "@", StringComparison.OrdinalIgnoreCase);
            }

            before = line;
        }
    }

    [GeneratedRegex(
        @"\bv[0-9]{1,2}\b|\b(?:previous|earlier|former|last|first|original|older) (?:\w+ )?(?:version|posting|post"
        + @"|revision|submission|series|patch)\b|\bversion [0-9]|\bRFC\b|\bsupersedes\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    [GeneratedRegex(
        @"https?://[^\s<>]*?/(?<id>[^\s<>/@]{1,200}(?:@|%40)[^\s<>/@)\]]{3,100}?)(?=/|[)\].,;]*(?:\s|$|>))"
        + @"|<(?<id>[^\s<>@]{1,200}@[^\s<>@]{3,100})>",
        RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
