using ThreadConsensus.Messages;

namespace ThreadConsensus.Quoting;

/// <summary>
/// Takes the text of a mail apart: whose words each line is, and what it is. Never throws on a text, and takes time
/// linear in its length.
/// </summary>
public static class QuoteParser
{
    /// <summary>
    /// Quote depths are counted up to this; deeper marks are read over and the line stays at this depth.
    /// </summary>
    public const int MaxDepth = QuoteMarks.MaxDepth;

    public static ParsedBody Parse(BodyText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var body = new BodyDraft(text);
        DiffFinder.Find(body);
        MarkReader.Read(body);
        HeaderBlocks.Find(body);
        LotusHeads.Find(body);
        OtherMarks.Find(body);
        AttributionFinder.Find(body);
        HeaderBlocks.FindAtTop(body);
        LostMarks.Restore(body);
        Footers.FindLast(body);
        QuoteLevels.Settle(body);
        OwnParts.Find(body);
        return new SegmentBuilder(body).Build();
    }
}
