using ThreadConsensus.Messages;
using ThreadConsensus.Positions;
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
        foreach (var index in spoken.Order)
        {
            if (spoken.At(index) > asOf) break;
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
    /// (see <see cref="Reopens"/>) undoes it.</summary>
    private static bool Prevails(ClosingAct act, ClosingAct? standing) =>
        standing is not { Reading.Act: DiscourseAct.Applied } || act.Reading.Act == DiscourseAct.Applied
        || act.Verdict == Verdict.Rejected;

    private bool Reopens(ClosingAct standing, int index)
    {
        var reading = spoken.Readings[index];
        if (TakenBackReader.Says(spoken.Message(index))) return !spoken.ByRobot(index);
        if (standing.Reading.Act == DiscourseAct.Applied) return false;
        if (spoken.ByProposer(index) && reading.Does(DiscourseAct.Revision))
            return standing.Verdict != Verdict.Accepted;
        // Who promised to take it and then asks for changes has not taken it.
        return standing.Reading.Act == DiscourseAct.Accepted
            && SpokenThread.Same(spoken.Author(index), spoken.Author(standing.Index))
            && reading.Stance is Stance.Concern or Stance.Opposes or Stance.SupportsIf;
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

    /// <summary>How far the author of a message can do what it says, 0 to 1.</summary>
    private double Ability(int index, DiscourseAct act)
    {
        if (spoken.Message(index).From == Mailbox.Unknown) return 0;
        var byProposer = spoken.ByProposer(index);
        if (act == DiscourseAct.Withdrawn) return byProposer ? 1 : 0;
        var decides = deciders.Any(decider =>
            decider.HasFormalPower && SpokenThread.Same(decider.Person, spoken.Author(index)));
        if (decides) return 1;
        return act switch
        {
            // An author does not refuse his own proposal; what reads like it is a report of what others did.
            DiscourseAct.Rejected => byProposer ? 0 : deciders.Count > 0 ? 0.7 : 0.9,
            DiscourseAct.Applied or DiscourseAct.Accepted => deciders.Count > 0 ? 0.85 : 1,
            _ => 1,
        };
    }
}
