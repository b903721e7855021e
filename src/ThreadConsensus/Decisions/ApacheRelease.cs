namespace ThreadConsensus.Decisions;

/// <summary>
/// Apache voting, "Votes on package releases": three binding +1 at least, and more of them than of binding -1. There is
/// no veto, nobody is counted without voting, and the vote is open for 72 hours at least.
/// </summary>
public sealed class ApacheRelease : DecisionRule
{
    /// <summary>How many binding +1 are needed.</summary>
    public const int NeededVotes = 3;

    /// <summary>How long the vote is open at least.</summary>
    public static readonly TimeSpan ShortestVote = TimeSpan.FromHours(72);

    public override string Name => "apache-release";

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var votes = new ApacheVotes(decisionCase);
        var findings = votes.Findings;
        var needed = Math.Max(NeededVotes, votes.Tally.Against + 1);
        var missing = needed - votes.Tally.For;
        if (missing > 0) findings.NeedVotes(missing, "binding +1", "binding +1", votes.Box.Silent());
        var shortest = decisionCase.Proposal.ProposedOn + ShortestVote;
        var closes = Later(decisionCase.Proposal.Deadline, shortest);
        if (decisionCase.AsOf < closes)
        {
            findings.NeedTime(closes.Value, missing > 0 ? "fail" : "pass");
            return findings.Conclude(this, DecisionOutcome.Pending);
        }

        if (missing <= 0) return findings.Conclude(this, DecisionOutcome.Passed);
        // Too few votes do not fail a release: such votes are left open for longer. More against than for do.
        var failed = votes.Tally.Against > 0 && votes.Tally.Against >= votes.Tally.For;
        return findings.Conclude(this, failed ? DecisionOutcome.Failed : DecisionOutcome.Pending);
    }

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) =>
        one is null || other > one ? other : one;
}
