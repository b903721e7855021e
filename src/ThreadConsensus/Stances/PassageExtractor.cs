using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances.Composition;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Stances;

/// <summary>Cuts the own words of messages into the passages that an <see cref="IStanceClassifier"/> judges.</summary>
public static class PassageExtractor
{
    /// <summary>Longest text of a passage, in UTF-16 units; the rest of a longer paragraph is left out.</summary>
    public const int MaxTextLength = 1200;

    /// <summary>How much of the words answered is kept: their end, which stands next to the answer.</summary>
    public const int MaxAnsweredLength = 400;

    /// <summary>Most passages a message is cut into; paragraphs beyond are left out.</summary>
    public const int MaxPassages = 40;

    /// <summary>The passages of every message of a thread, in the thread's order.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="proposal">What it proposes; null when nothing is.</param>
    /// <param name="personOf">Gives the id of the person behind a mailbox.</param>
    public static IReadOnlyList<IReadOnlyList<Passage>> Extract(
        DiscussionThread thread, Proposal? proposal, Func<Mailbox, string> personOf)
    {
        ArgumentNullException.ThrowIfNull(thread);
        ArgumentNullException.ThrowIfNull(personOf);
        var facts = ThreadFacts.Of(thread, proposal, personOf);
        return [.. facts.Select(message => Of(message, facts, proposal))];
    }

    internal static IReadOnlyList<Passage> Of(
        MessageFacts message, IReadOnlyList<MessageFacts> thread, Proposal? proposal)
    {
        var paragraphs = message.Findings.Words.Paragraphs;
        var passages = new List<Passage>(Math.Min(paragraphs.Count, MaxPassages));
        for (var i = 0; i < paragraphs.Count && i < MaxPassages; i++)
        {
            var answered = message.Answers[i];
            var text = paragraphs[i].Text;
            passages.Add(new Passage
            {
                Text = text.Length > MaxTextLength ? text[..MaxTextLength] : text,
                Answered = AnsweredWords(message, paragraphs[i].Answers),
                ByProposer = message.ByProposer,
                AnswersProposer = answered >= 0 && thread[answered].ByProposer,
                AnswersProposal = answered >= 0 && thread[answered].Proposes,
                InPatchReview = message.UnderPatch[i],
                AboutPatch = proposal?.Kind is ProposalKind.Patch or ProposalKind.Series,
                Position = i,
                Count = paragraphs.Count,
                ReplyDepth = message.Depth,
                StartLine = paragraphs[i].StartLine,
                EndLine = paragraphs[i].EndLine,
            });
        }

        return passages;
    }

    private static string AnsweredWords(MessageFacts message, int segment)
    {
        if (segment < 0) return "";
        var body = message.Message.Body;
        var quoted = body.Segments[segment];
        var first = quoted.EndLine;
        var length = 0;
        while (first > quoted.StartLine && length < MaxAnsweredLength) length += body.TextOf(first--).Length + 1;
        var text = string.Join(' ', body.TextOf(quoted with { StartLine = first })
            .Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length > MaxAnsweredLength ? text[^MaxAnsweredLength..] : text;
    }
}
