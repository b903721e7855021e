using ThreadConsensus.Messages;
using ThreadConsensus.Quoting.Dialects;

namespace ThreadConsensus.Quoting;

/// <summary>
/// Finds header lines inside bodies: what Outlook and others put above the message answered or passed on, quoted or
/// not, and
/// the From line that git puts above a patch somebody else wrote.
/// </summary>
internal static class HeaderBlocks
{
    private const int MostLines = 60;

    private const int ShortestRule = 8;

    public static void Find(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line)) continue;
            var words = body.Words(line);
            if (words.Length < 3) continue;
            if (HeaderWords.IsReplyMark(words) || HeaderWords.IsForwardMark(words)) line = Marked(body, line);
            else if (HeaderWords.IsForwardEnd(words)) End(body, line);
            else if (HeaderWords.MayBeField(words[0])
                && HeaderWords.FieldOf(words, out _) is not (HeaderField.None or HeaderField.Other))
                line = Unmarked(body, line);
        }
    }

    private static void End(BodyDraft body, int line)
    {
        body.ForwardEnds.Add(line);
        body.Decide(line, SegmentKind.InlineHeaders);
    }

    /// <summary>
    /// A block under a mark line, which some programs leave without quote marks; the last line claimed.
    /// </summary>
    private static int Marked(BodyDraft body, int mark)
    {
        var forwarded = HeaderWords.IsForwardMark(body.Words(mark));
        var markEnd = EndOfMark(body, mark);
        var first = body.NextWithWords(markEnd + 1, 4);
        var depth = body.Depths[mark];
        HeaderBlock? block = null;
        if (first > 0 && (body.Depths[first] == depth || body.Depths[first] == depth + 1)
            && HeaderWords.FieldOf(body.Words(first), out _) != HeaderField.None)
            block = HeaderBlock.Read(body, first, MostLines);
        if (block is { FieldCount: < 2 }) block = null;
        var last = block?.LastLine ?? markEnd;
        Keep(body, mark, last, block, forwarded);
        body.Decide(mark, markEnd, SegmentKind.AttributionLine);
        return last;
    }

    /// <summary>"--- Forwarded by Ann Example on 08/28/2000" may be broken before "08:42 AM ---".</summary>
    private static int EndOfMark(BodyDraft body, int mark)
    {
        var next = mark + 1;
        if (next >= body.Count || body.Words(mark)[^1] is '-' or '='
            || body.Depths[next] != body.Depths[mark])
            return mark;
        return body.Words(next) is { Length: < 80 } words && words.EndsWith("----") ? next : mark;
    }

    /// <summary>A block that no mark line announces; the last line looked at.</summary>
    private static int Unmarked(BodyDraft body, int first)
    {
        var block = HeaderBlock.Read(body, first, MostLines);
        if (block.Author.IsUnknown) return block.LastLine;
        var top = body.Depths[first] == 0 && body.NextWithWords(0) == first;
        if ((top || block.Subject.StartsWith("[PATCH", StringComparison.Ordinal)) && !block.HasRecipient
            && body.Depths[first] == 0 && body.Depths[block.LastLine] == 0
            && !AttributionFinder.DeeperFollows(body, block.LastLine, 0))
        {
            if (block.Author.Address.Length > 0) body.Decide(first, block.LastLine, SegmentKind.InlineHeaders);
        }
        else if (IsWhole(body, first, block)) Keep(body, RuleAbove(body, first), block.LastLine, block,
            forwarded: false);
        return block.LastLine;
    }

    /// <summary>
    /// The line of dashes or underscores that some programs draw above the block, or its number in a digest; else its
    /// first line.
    /// </summary>
    private static int RuleAbove(BodyDraft body, int first)
    {
        var above = first - 1;
        while (above >= 0 && above >= first - 2 && body.IsBlank(above)) above--;
        if (above < 0 || body.IsDecided(above) || body.Depths[above] != body.Depths[first]) return first;
        var words = body.Words(above);
        return (words.Length >= ShortestRule && words.IndexOfAnyExcept("-_=") < 0) || IsNumberInDigest(words) ? above : first;
    }

    /// <summary>"Message: 12" above the fields of a message in a digest (RFC 1153).</summary>
    private static bool IsNumberInDigest(ReadOnlySpan<char> words) =>
        words.StartsWith("Message: ") && words["Message: ".Length..].IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>From, a date and one more field; two are enough where deeper quoted text follows.</summary>
    private static bool IsWhole(BodyDraft body, int first, HeaderBlock block)
    {
        if (!block.HasDate || block.Author.IsUnknown) return false;
        var last = body.Depths[block.LastLine];
        return block.FieldCount >= 3 || (block.FieldCount == 2 && first > 0 && body.IsBlank(first - 1)
            && block.Author.Address.Length > 0)
            || (block.FieldCount == 2 && (last > body.Depths[first]
                || AttributionFinder.DeeperFollows(body, block.LastLine, last)));
    }

    /// <summary>
    /// Finds what is left of a block when its sender quoted it by hand: a From line at the very top of a quotation that
    /// no
    /// attribution line introduces. Below one it is git's.
    /// </summary>
    public static void FindAtTop(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (body.AttributionOf[line] >= 0) return;
            if (body.Depths[line] == 0 || body.IsBlank(line)) continue;
            if (body.IsDecided(line) || HeaderWords.FieldOf(body.Words(line), out _) != HeaderField.From) return;
            var block = HeaderBlock.Read(body, line, MostLines);
            if (block.HasDate || block.FieldCount > 1 || block.Author.Address.Length > 0)
                Keep(body, line, block.LastLine, block, forwarded: false);
            return;
        }
    }

    private static void Keep(BodyDraft body, int first, int last, HeaderBlock? block, bool forwarded)
    {
        var index = body.Attributions.Count;
        var depth = body.Depths[first];
        body.Attributions.Add(new AttributionLine
        {
            StartLine = first + 1,
            EndLine = last + 1,
            Depth = depth,
            QuotedDepth = depth + 1,
            Author = block?.Author ?? Mailbox.Unknown,
            When = block?.When,
            Subject = block?.Subject ?? "",
            Dialect = forwarded ? "forward" : "outlook-block",
        });
        body.Decide(first, last, SegmentKind.InlineHeaders);
        for (var line = first; line <= last; line++) body.AttributionOf[line] = index;
        if (body.Depths[last] > depth || AttributionFinder.DeeperFollows(body, last, depth)) return;
        body.Unmarked[index] = forwarded;
    }
}
