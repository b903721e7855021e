namespace ThreadConsensus.Decisions;

/// <summary>Apache voting, "Votes on procedural issues": a majority of the binding votes. Nobody counts unless he
/// votes, the proposer included. Fractions are advice and do not count. (apache.org/foundation/voting.html)</summary>
public sealed class ApacheProcedural : DecisionRule
{
    public override string Name => "apache-procedural";

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var votes = new ApacheVotes(decisionCase);
        var tally = votes.Tally;
        var passes = tally.For > tally.Against;
        if (!passes)
            votes.Findings.NeedVotes(tally.Against - tally.For + 1, "binding +1", "binding +1", votes.Box.Silent());
        var hopeless = tally.Against > tally.For + votes.Box.Silent().Count;
        var closes = decisionCase.Proposal.Deadline;
        var outcome = VoteWindow.Outcome(decisionCase, closes, passes, hopeless, votes.Findings);
        return votes.Findings.Conclude(this, outcome);
    }
}
