using System.Collections.Frozen;
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

    /// <param name="text">The body.</param>
    /// <param name="sender">
    /// Whom the mail is from, by which a name alone at its end is known from an answer; null when unknown.
    /// </param>
    public static ParsedBody Parse(BodyText text, Mailbox? sender = null) =>
        Parse(text, sender, FrozenSet<int>.Empty);

    /// <summary>
    /// Takes a text apart where it is known, from the text of the message answered, which lines among words without
    /// marks are the sender's.
    /// </summary>
    /// <param name="text">The body.</param>
    /// <param name="sender">Whom the mail is from; null when unknown.</param>
    /// <param name="answersBetween">Those lines, from 0.</param>
    internal static ParsedBody Parse(BodyText text, Mailbox? sender, IReadOnlySet<int> answersBetween)
    {
        ArgumentNullException.ThrowIfNull(text);
        var body = new BodyDraft(text, answersBetween);
        ForgeFrame.Find(body);
        DiffFinder.Find(body);
        MarkReader.Read(body);
        DiscourseMail.Find(body);
        HeaderBlocks.Find(body);
        LotusHeads.Find(body);
        LotusTables.Find(body);
        OtherMarks.Find(body);
        AttributionFinder.Find(body);
        FieldsAbove.Find(body);
        HeaderBlocks.FindAtTop(body);
        LostMarks.Restore(body);
        TornHunks.Restore(body);
        Footers.FindLast(body);
        QuoteLevels.Settle(body);
        var names = SenderNames.Of(sender);
        InlineAnswers.Find(body, names);
        OwnParts.Find(body, names);
        return new SegmentBuilder(body).Build();
    }
}
