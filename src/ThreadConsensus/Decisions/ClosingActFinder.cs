using ThreadConsensus.Messages;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>Finds the act that settles a proposal, unless what came after it takes it back.</summary>
internal sealed class ClosingActFinder(SpokenThread spoken, IReadOnlyList<Decider> deciders, DateTimeOffset asOf)
{
    /// <summary>An act read with less confidence than this is not believed.</summary>
    public const double LeastConfidence = 0.5;

    /// <summary>The last closing act that still holds; null while the proposal is open.</summary>
    public ClosingAct? Find()
    {
        ClosingAct? standing = null;
        // What was said to be done before the proposal was made is something else.
        var proposed = spoken.At(Math.Max(0, spoken.IndexOf(spoken.Proposal.MessageId)));
        foreach (var index in spoken.Order)
        {
            if (spoken.At(index) > asOf) break;
            if (spoken.At(index) < proposed) continue;
            if (standing is not null && Reopens(standing, index))
            {
                ReopenedBy = index;
                standing = null;
            }

            if (ActOf(index) is not { } act || !Prevails(act, standing)) continue;
            standing = act;
            ReopenedBy = -1;
        }

        return standing;
    }

    /// <summary>Index of the message that took back the last closing act; -1 when none did.</summary>
    public int ReopenedBy { get; private set; } = -1;

    /// <summary>What is applied stays accepted, whoever still calls it superseded or wants to wait; only taking it back
    /// (see <see cref="Reopens"/>) undoes it, or its proposer, who may drop a patch that lies in a branch for tests.</summary>
    private static bool Prevails(ClosingAct act, ClosingAct? standing) =>
        standing is not { Reading.Act: DiscourseAct.Applied } || act.Reading.Act == DiscourseAct.Applied
        || act.Verdict is Verdict.Rejected or Verdict.Withdrawn;

    private bool Reopens(ClosingAct standing, int index)
    {
        var reading = spoken.Readings[index];
        if (TakenBackReader.Says(spoken.Message(index))) return !spoken.ByRobot(index);
        // Nobody asks what others think of an idea that is decided.
        var isIdea = spoken.Proposal is { Kind: ProposalKind.Discussion, PutTo.Count: 0 };
        if (isIdea && reading.Does(DiscourseAct.Call)) return true;
        if (standing.Reading.Act == DiscourseAct.Applied) return false;
        if (spoken.ByProposer(index) && reading.Does(DiscourseAct.Revision))
            return standing.Verdict != Verdict.Accepted;
        var same = SpokenThread.Same(spoken.Author(index), spoken.Author(standing.Index));
        return standing.Reading.Act switch
        {
            // Who promised to take it and then asks for changes has not taken it.
            DiscourseAct.Accepted =>
                same && reading.Stance is Stance.Concern or Stance.Opposes or Stance.SupportsIf,
            // A refusal ends nothing while others carry the proposal on.
            DiscourseAct.Rejected => !same && reading.Stance == Stance.Supports,
            _ => false,
        };
    }

    private ClosingAct? ActOf(int index)
    {
        ClosingAct? best = null;
        foreach (var reading in spoken.Readings[index].Acts)
        {
            if (VerdictOf(reading.Act) is not { } verdict) continue;
            var confidence = reading.Confidence * Ability(index, reading.Act);
            if (confidence >= LeastConfidence && (best is null || confidence > best.Confidence))
                best = new ClosingAct(index, reading, verdict, confidence);
        }

        return best;
    }

    private static Verdict? VerdictOf(DiscourseAct act) => act switch
    {
        DiscourseAct.Applied or DiscourseAct.Accepted => Verdict.Accepted,
        DiscourseAct.Rejected => Verdict.Rejected,
        DiscourseAct.Withdrawn => Verdict.Withdrawn,
        DiscourseAct.Superseded => Verdict.Superseded,
        DiscourseAct.Deferred => Verdict.Deferred,
        _ => null,
    };

    /// <summary>How far the author of a message can do what it says, and means it of the proposal, 0 to 1.</summary>
    private double Ability(int index, DiscourseAct act)
    {
        if (spoken.Message(index).From == Mailbox.Unknown) return 0;
        if (act == DiscourseAct.Withdrawn) return spoken.ByProposer(index) ? 1 : 0;
        var meant = Meant(index, act);
        var decides = deciders.Any(decider =>
            decider.HasFormalPower && SpokenThread.Same(decider.Person, spoken.Author(index)));
        if (decides) return meant;
        return meant * (spoken.ByProposer(index) ? OfProposer(act) : OfOthers(index, act));
    }

    /// <summary>
    /// How far words of an act are meant of the proposal, judged by where their author stands in the same breath: who
    /// opposes it has not taken it, who approves of it does not put it off. Somebody may well apply a patch and ask for
    /// more, unless he wanted changes before.
    /// </summary>
    private double Meant(int index, DiscourseAct act)
    {
        var stance = spoken.Readings[index].Stance;
        return act switch
        {
            DiscourseAct.Applied or DiscourseAct.Accepted => stance switch
            {
                Stance.Opposes or Stance.Asks => 0,
                Stance.Concern => act == DiscourseAct.Applied && !spoken.WantedChangesBefore(index) ? 0.6 : 0,
                _ => 1,
            },
            DiscourseAct.Rejected =>
                stance is Stance.Supports or Stance.SupportsIf or Stance.Concern or Stance.Asks ? 0 : 1,
            DiscourseAct.Deferred => stance is Stance.Supports && IsExplicit(index) ? 0 : 1,
            _ => 1,
        };
    }

    private bool IsExplicit(int index) => spoken.Readings[index].Evidence is { Source: >= EvidenceSource.Vote };

    private double OfProposer(DiscourseAct act) => act switch
    {
        // An author does not refuse his own proposal; what reads like it is a report of what others did.
        DiscourseAct.Rejected => 0,
        // He declares the result of a vote; elsewhere "I will add this" is a promise to his reviewers.
        DiscourseAct.Accepted =>
            spoken.Proposal.Kind == ProposalKind.Vote || spoken.Proposal.SilenceIsConsent ? 1 : 0.5,
        DiscourseAct.Deferred => 0.6,
        _ => 1,
    };

    private double OfOthers(int index, DiscourseAct act)
    {
        var withoutRole = deciders.Count > 0;
        return act switch
        {
            DiscourseAct.Rejected when spoken.Proposal.Kind == ProposalKind.Discussion => 0.55,
            DiscourseAct.Rejected => withoutRole ? 0.7 : 0.9,
            DiscourseAct.Applied or DiscourseAct.Accepted => withoutRole ? 0.85 : 1,
            DiscourseAct.Deferred when spoken.Readings[index].Stance == Stance.Concern => 0.55,
            _ => 1,
        };
    }
}
