using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances.Phrases;

namespace ThreadConsensus.Stances.Composition;

/// <summary>What the thread around a message tells: what its author said before, and whom he answers.</summary>
internal static class ThreadSigns
{
    /// <summary>How much an own earlier position speaks for the same one again.</summary>
    private const double Persistence = 1.1;

    /// <summary>The same for a position that was a vote or a trailer: who has signed a patch defends it.</summary>
    private const double SignedPersistence = 1.9;

    /// <summary>Answers shorter than this are too short to argue, in UTF-16 units.</summary>
    private const double ArgumentLength = 150;

    /// <summary>How much less of a position the explanations of a co-author are.</summary>
    private const double Explains = 1.5;

    /// <summary>How much code of one's own in answer to a patch speaks for a change that is wanted.</summary>
    private const double Sketch = 1.4;

    /// <summary>Fewer lines of a diff than this may be pasted output.</summary>
    private const int ShortestSketch = 4;

    public static void Add(
        Scores scores,
        MessageFacts message,
        IReadOnlyList<MessageFacts> thread,
        ProposalKind kind,
        IReadOnlyList<StanceReading?> readings)
    {
        if (kind is ProposalKind.Patch or ProposalKind.Series && message.Findings.Posting is null && Sketches(message.Message.Body))
            scores.Shift(Stance.Concern, Sketch);
        if (message.ByCoAuthor) scores.Shift(Stance.None, Explains);
        AddHistory(scores, message, thread, readings);
        AddAnswered(scores, message, thread, readings);
        AddBrevity(scores, message, thread, readings);
    }

    /// <summary>"The following should do": who answers a patch with a diff wants it otherwise.</summary>
    private static bool Sketches(ParsedBody body) => body.Segments.Any(
        segment => segment is { Kind: SegmentKind.Diff, Depth: 0 } && segment.LineCount >= ShortestSketch);

    /// <summary>People argue for one side; in an answer they rarely change it without saying so.</summary>
    private static void AddHistory(
        Scores scores, MessageFacts message, IReadOnlyList<MessageFacts> thread, IReadOnlyList<StanceReading?> readings)
    {
        for (var i = message.Index - 1; i >= 0; i--)
        {
            if (readings[i] is not { } earlier || thread[i].Author != message.Author || thread[i].Proposes) continue;
            if (earlier.Stance is Stance.None or Stance.Asks or Stance.Proposes) continue;
            var stance = earlier.Stance is Stance.SupportsIf ? Stance.Supports : earlier.Stance;
            var signed = earlier.Evidence?.Source is EvidenceSource.Trailer or EvidenceSource.Vote;
            var weight = signed ? SignedPersistence : Persistence;
            scores.Shift(stance, weight * Math.Min(1, message.Length / ArgumentLength));
            return;
        }
    }

    /// <summary>Who answers an objection without agreeing rebuts it; who answers talk goes on talking.</summary>
    private static void AddAnswered(
        Scores scores, MessageFacts message, IReadOnlyList<MessageFacts> thread, IReadOnlyList<StanceReading?> readings)
    {
        var at = message.AnswersMost;
        if (at < 0 || thread[at].ByProposer || thread[at].Author == message.Author) return;
        switch (readings[at]?.Stance)
        {
            case Stance.Opposes:
                scores.Shift(Stance.Supports, 0.7);
                break;
            case Stance.Concern:
                scores.Shift(Stance.Supports, 0.2);
                break;
            case Stance.None or Stance.Asks:
                scores.Shift(Stance.None, 0.8);
                break;
        }
    }

    /// <summary>A few words without a phrase that any rule knows are thanks or talk.</summary>
    private static void AddBrevity(
        Scores scores, MessageFacts message, IReadOnlyList<MessageFacts> thread, IReadOnlyList<StanceReading?> readings)
    {
        if (message.Findings.Phrases.Any(Speaks)) return;
        if (message.Length < 15) scores.Shift(Stance.None, 3);
        else if (message.Length < 60) scores.Shift(Stance.None, 0.8);

        // "Yes" to one who took no position takes none either.
        bool Speaks(PhraseHit hit) => hit.Meaning is PhraseMeaning.Agree
            ? Echo.Agreeing(message, hit, thread, readings) != Stance.None
            : PhraseEffects.StatementOf(hit) is not null;
    }
}
