using System.Globalization;
using ThreadConsensus.Positions;

namespace ThreadConsensus.Decisions;

/// <summary>
/// Xen Project governance, "Lazy consensus / lazy voting": silence passes. At the deadline it passes when the sum of
/// opinions, the proposer's own included, exceeds 0, unless a stakeholder votes -2.
/// </summary>
/// <remarks>The text says "sum", but one of its examples counts heads: votes of +2, -1, -1 on top of the proposer's +1
/// sum to 1, while their signs sum to 0. Both are computed, and a difference is a warning.</remarks>
public sealed class XenLazyConsensus(XenLazyConsensusOptions? options = null) : DecisionRule
{
    private readonly XenLazyConsensusOptions _options = options ?? new XenLazyConsensusOptions();

    public override string Name => "xen-lazy-consensus";

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var box = new BallotBox(decisionCase);
        var findings = new Findings();
        findings.Warn(box.Warnings);
        findings.Use(box.Ballots);
        if (!decisionCase.Proposal.SilenceIsConsent)
            findings.Warn("The call does not ask for lazy consensus, so silence may not mean consent.");
        var blocks = Blocks(box, findings);
        var passes = Sums(decisionCase, box, findings);
        return findings.Conclude(this, Outcome(decisionCase, blocks, passes, findings));
    }

    private DecisionOutcome Outcome(DecisionCase decisionCase, bool blocked, bool passes, Findings findings)
    {
        if (blocked) return DecisionOutcome.Failed;
        var closes = decisionCase.Proposal.Deadline ?? decisionCase.Proposal.ProposedOn + _options.Window;
        if (closes is null)
        {
            findings.NeedJudgement("when the window closes is not known", []);
            return DecisionOutcome.NeedsJudgement;
        }

        if (decisionCase.AsOf >= closes)
        {
            if (!passes) findings.NeedVotes(1, "vote in favour", "votes in favour", []);
            return passes ? DecisionOutcome.Passed : DecisionOutcome.Failed;
        }

        findings.NeedTime(closes.Value, passes ? "pass" : "fail");
        return DecisionOutcome.Pending;
    }

    private static bool Blocks(BallotBox box, Findings findings)
    {
        var blocked = false;
        foreach (var ballot in box.Ballots.Where(ballot => ballot.Value <= -2 && box.MayDecide(ballot.Person)))
        {
            blocked = true;
            findings.Because($"{ballot.Person.Name} votes -2, and a proposal fails on the -2 of a stakeholder.");
            findings.NeedWithdrawal(ballot, "-2");
            if (!box.RosterKnown)
                findings.Warn($"Whether {ballot.Person.Name} is a stakeholder is not known; the -2 is taken to block.");
        }

        return blocked;
    }

    private bool Sums(DecisionCase decisionCase, BallotBox box, Findings findings)
    {
        var voted = box.Ballots.Any(ballot => SpokenThread.Same(ballot.Person, decisionCase.Proposer));
        var start = voted ? 0 : _options.ProposerStart;
        var weighted = start + box.Ballots.Sum(ballot => ballot.Value);
        var signs = Math.Sign(start) + box.Ballots.Sum(ballot => Math.Sign(ballot.Value));
        var sum = _options.Weighted ? weighted : signs;
        var opening = voted ? "" : $", the proposer's {Signed(start)} included";
        findings.Because($"The sum of opinions is {Signed(sum)}{opening}; it must exceed 0.");
        if (weighted > 0 != signs > 0)
        {
            findings.Warn($"Two readings of the rule differ: votes as cast sum to {Signed(weighted)}, "
                + $"counted by sign to {Signed(signs)}.");
        }

        return sum > 0;
    }

    private static string Signed(double value) => value == 0
        ? "0"
        : value.ToString("+0.##;-0.##", CultureInfo.InvariantCulture);
}
