using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Stances.Composition;

/// <summary>
/// The word of him to whom a proposal is put decides it: his approval grants it, his refusal refuses it.
/// </summary>
internal static class GrantReader
{
    private const double CertaintyOfRequest = 0.9;

    public static StanceReading Complete(
        StanceReading reading, MessageFacts message, Proposal proposal, Func<Mailbox, string> personOf)
    {
        if (message.Proposes) return Asking(reading, message);
        if (!proposal.PutTo.Any(asked => string.Equals(personOf(asked), message.Author, StringComparison.Ordinal))) return reading;
        // Who puts it off is not for it, whatever his words sound like.
        if (reading.Does(DiscourseAct.Deferred) && reading.Evidence is null or { Source: EvidenceSource.Model })
            return reading with { Stance = Stance.None, Evidence = null, NotSure = false };
        // A guess grants nothing.
        if (reading.NotSure || reading.Evidence is null or { Source: EvidenceSource.Model }) return reading;
        DiscourseAct? act = reading.Stance switch
        {
            Stance.Supports => DiscourseAct.Accepted,
            Stance.Opposes => DiscourseAct.Rejected,
            _ => null,
        };
        if (act is not { } decides || reading.Acts.Any(IsClosing)) return reading;
        return reading with { Acts = [.. reading.Acts, new ActReading(decides, reading.Evidence, reading.Confidence)] };
    }

    /// <summary>A request calls for an answer, be it no question.</summary>
    private static StanceReading Asking(StanceReading reading, MessageFacts message)
    {
        if (reading.Does(DiscourseAct.Call) || RequestText.First(OwnSentences.Of(message.Message.Body), decides: false) is not { } request)
            return reading;
        var words = new StanceEvidence(EvidenceSource.Phrase, "request", request.Text, request.StartLine, request.EndLine);
        return reading with { Acts = [.. reading.Acts, new ActReading(DiscourseAct.Call, words, CertaintyOfRequest)] };
    }

    private static bool IsClosing(ActReading reading) => reading.Act is DiscourseAct.Applied or DiscourseAct.Accepted
        or DiscourseAct.Rejected or DiscourseAct.Withdrawn or DiscourseAct.Superseded or DiscourseAct.Deferred;
}
