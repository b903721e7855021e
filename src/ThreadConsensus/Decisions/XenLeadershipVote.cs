namespace ThreadConsensus.Decisions;

/// <summary>
/// Xen Project governance, "Leadership team decisions": +1 and +2 count for, -1 and -2 against, 0 not at all. It passes
/// when at least a third of the team is for it and at least two thirds of those who voted for or against are.
/// </summary>
public sealed class XenLeadershipVote : DecisionRule
{
    /// <summary>A team smaller than this cannot decide by this rule.</summary>
    public const int SmallestTeam = 3;

    public override string Name => "xen-leadership-vote";

    /// <summary>How many of a team must be for it: a third, rounded up.</summary>
    public static int QuorumOf(int team) => (team + 2) / 3;

    /// <summary>How many of those who voted for or against must be for it: two thirds, rounded up.</summary>
    public static int MajorityOf(int active) => ((2 * active) + 2) / 3;

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var box = new BallotBox(decisionCase);
        var findings = new Findings();
        findings.Warn(box.Warnings);
        findings.Use(box.Binding);
        var tally = Tally.Of(box.Binding, box.Eligible.Count);
        findings.Because(tally.Sentence);
        if (tally.Eligible < SmallestTeam)
        {
            findings.NeedJudgement("the members of the leadership team, three or more, are not known", []);
            return findings.Conclude(this, DecisionOutcome.NeedsJudgement);
        }

        var passes = Passes(tally, findings, box);
        var silent = box.Silent().Count;
        var best = tally with { For = tally.For + silent };
        var hopeless = best.For < QuorumOf(best.Eligible) || best.For < MajorityOf(best.For + best.Against);
        var closes = decisionCase.Proposal.Deadline;
        return findings.Conclude(this, VoteWindow.Outcome(decisionCase, closes, passes, hopeless, findings));
    }

    private static bool Passes(Tally tally, Findings findings, BallotBox box)
    {
        var quorum = QuorumOf(tally.Eligible);
        var majority = MajorityOf(tally.For + tally.Against);
        findings.Because($"A third of the team is {Findings.Number(quorum)}; "
            + $"two thirds of those voting for or against is {Findings.Number(majority)}.");
        if (tally.For >= quorum && tally.For >= majority) return true;
        findings.NeedVotes(Missing(tally), "vote in favour", "votes in favour", box.Silent());
        return false;
    }

    private static int Missing(Tally tally)
    {
        var more = 1;
        while (tally.For + more < QuorumOf(tally.Eligible)
            || tally.For + more < MajorityOf(tally.For + more + tally.Against)) more++;
        return more;
    }
}
