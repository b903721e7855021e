using ThreadConsensus.People;
using ThreadConsensus.Positions;

namespace ThreadConsensus.Decisions;

/// <summary>
/// An IETF ballot as the datatracker counts it (ietf/doc/utils.py): a Yes, nothing that blocks, and enough of Yes and
/// No Objection. Only those on the roster ballot.
/// </summary>
public sealed class IetfBallot(IetfBallotKind kind = IetfBallotKind.StandardsTrack) : DecisionRule
{
    public override string Name => kind switch
    {
        IetfBallotKind.StandardsTrack => "ietf-ballot",
        IetfBallotKind.Other => "ietf-ballot-other",
        IetfBallotKind.Irsg => "irsg-ballot",
        IetfBallotKind.Rsab => "rsab-ballot",
        _ => "ietf-alternate-ballot",
    };

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var findings = new Findings();
        var team = decisionCase.Team;
        if (team.Count == 0)
        {
            findings.NeedJudgement("who ballots is not known", []);
            return findings.Conclude(this, DecisionOutcome.NeedsJudgement);
        }

        var entries = decisionCase.Ledger.Standing()
            .Where(entry => !entry.IsGuess && team.Any(person => SpokenThread.Same(person, entry.Person)))
            .ToList();
        findings.Use(entries.Select(entry => entry.MessageId));
        var passes = Passes(entries, team, findings);
        return findings.Conclude(this, passes ? DecisionOutcome.Passed : DecisionOutcome.Pending);
    }

    private bool Passes(List<LedgerEntry> entries, IReadOnlyList<Person> team, Findings findings)
    {
        int Count(IetfPosition position) => entries.Count(entry => IetfPositions.Of(entry) == position);
        var (yes, noObjection, blocking) =
            (Count(IetfPosition.Yes), Count(IetfPosition.NoObjection), Count(IetfPosition.Discuss));
        findings.Because($"Yes {yes}, No Objection {noObjection}, blocking {blocking}, "
            + $"Abstain {Count(IetfPosition.Abstain)}, Recuse {Count(IetfPosition.Recuse)}, "
            + $"no record {team.Count - entries.Count}.");
        var silent = team
            .Where(person => !entries.Exists(entry => SpokenThread.Same(entry.Person, person))).ToList();
        var unblocked = Unblocked(entries, blocking, findings);
        var active = team.Count - Count(IetfPosition.Recuse);
        var enough = Reached(yes, kind == IetfBallotKind.Irsg ? 2 : 1, "Yes", silent, findings);
        enough &= kind switch
        {
            IetfBallotKind.StandardsTrack =>
                Reached(yes + noObjection, TwoThirds(active), "positions of Yes or No Objection", silent, findings),
            IetfBallotKind.Alternate => Reached(yes, TwoThirds(active), "Yes", silent, findings),
            IetfBallotKind.Rsab => Reached(entries.Count, team.Count, "positions", silent, findings),
            _ => true,
        };
        return unblocked && enough;
    }

    private bool Unblocked(List<LedgerEntry> entries, int blocking, Findings findings)
    {
        if (blocking <= (kind == IetfBallotKind.Alternate ? 2 : 0)) return true;
        var word = kind == IetfBallotKind.Rsab ? "Concern" : kind == IetfBallotKind.Alternate ? "No" : "Discuss";
        foreach (var entry in entries.Where(entry => IetfPositions.Of(entry) == IetfPosition.Discuss))
            findings.NeedWithdrawal(new Ballot(entry.Person, entry, -1, true), word);
        return false;
    }

    private static bool Reached(int have, int needed, string what, List<Person> silent, Findings findings)
    {
        if (have >= needed) return true;
        findings.NeedVotes(needed - have, what, what, silent);
        return false;
    }

    private static int TwoThirds(int of) => ((2 * of) + 2) / 3;
}
