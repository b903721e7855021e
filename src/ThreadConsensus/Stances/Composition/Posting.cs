using System.Globalization;
using System.Text.RegularExpressions;
using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Stances.Composition;

/// <summary>A message that posts a patch or a cover letter rather than talking about one.</summary>
/// <param name="Subject">As written.</param>
/// <param name="Version">The number after "v"; 1 when there is none.</param>
/// <param name="Number">Which patch of the series, 0 for the cover letter; 1 when alone.</param>
/// <param name="Total">How many patches; 1 when alone.</param>
internal sealed partial record Posting(string Subject, int Version, int Number, int Total)
{
    /// <summary>True for the message that carries a new revision: a cover letter or a single patch, not each patch.</summary>
    public bool IsRevision => Version > 1 && (Number == 0 || Total <= 1);

    public ActReading ToAct() => new(
        DiscourseAct.Revision, new StanceEvidence(EvidenceSource.Phrase, "revision-tag", Subject, 1, 1), 0.97);

    /// <summary>Null for a message that posts nothing.</summary>
    public static Posting? Of(ThreadMessage message)
    {
        var subject = message.Node.Subject;
        if (!subject.Contains("PATCH", StringComparison.OrdinalIgnoreCase) || Reply().IsMatch(subject)) return null;
        var tag = Tag().Match(subject);
        if (!tag.Success) return null;
        var version = Version1().Match(tag.Value);
        var number = Count().Match(tag.Value);
        return new Posting(
            subject,
            version.Success ? NumberOf(version.Groups[1].ValueSpan) : 1,
            number.Success ? NumberOf(number.Groups[1].ValueSpan) : 1,
            number.Success ? NumberOf(number.Groups[2].ValueSpan) : 1);
    }

    /// <summary>True when the body carries a patch signed off in the message itself, as when one is sent in a reply.</summary>
    public static bool CarriesSignedPatch(ParsedBody body)
    {
        foreach (var segment in body.Segments)
        {
            if (segment.Kind == SegmentKind.Diff && segment.LineCount > 5 && HasSignOffAbove(body, segment)) return true;
        }

        return false;
    }

    private static bool HasSignOffAbove(ParsedBody body, BodySegment diff)
    {
        for (var line = Math.Max(1, diff.StartLine - 40); line < diff.StartLine; line++)
        {
            if (body[line].Depth == 0
                && body.TextOf(line).TrimStart().StartsWith("Signed-off-by:", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static int NumberOf(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    [GeneratedRegex(@"^\s*(?:\[(?![^\]]*PATCH)[^\]]{1,40}\]\s*)*(?:re|aw|sv|antw|vs|fwd?|ref)(?:\[\d+\])?\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reply();

    [GeneratedRegex(@"\[[^\]]{0,60}PATCH[^\]]{0,60}\](?:\s*\[[^\]]{1,30}\])?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<![a-z])v\.?\s?(\d{1,3})(?!\d|\.\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Version1();

    [GeneratedRegex(@"(?<!\d)(\d{1,4})\s?/\s?(\d{1,4})", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
