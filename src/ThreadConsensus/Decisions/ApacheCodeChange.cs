namespace ThreadConsensus.Decisions;

/// <summary>
/// Apache voting, "Votes on code modification": three binding +1 and no binding -1. A -1 is a veto, valid only with a
/// technical reason, and stands until its author takes it back.
/// </summary>
public sealed class ApacheCodeChange(ApacheCodeChangeOptions? options = null) : DecisionRule
{
    /// <summary>A vote with fewer words than this gives no reason.</summary>
    private const int WordsOfAReason = 4;

    private readonly ApacheCodeChangeOptions _options = options ?? new ApacheCodeChangeOptions();

    public override string Name => _options.Lazy ? "apache-lazy-consensus" : "apache-code-change";

    public override CarryPolicy Carries => CarryPolicy.Objections;

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var votes = new ApacheVotes(decisionCase);
        var findings = votes.Findings;
        var valid = 0;
        foreach (var veto in votes.Vetoes)
        {
            findings.NeedWithdrawal(veto, "veto");
            if (IsReasoned(veto, decisionCase)) valid++;
            else findings.Warn($"{veto.Person.Name} vetoes without a technical reason, so the veto may not be valid.");
        }

        if (valid > 0) return findings.Conclude(this, DecisionOutcome.Failed);
        if (votes.Vetoes.Count > 0)
        {
            findings.NeedJudgement("whether the veto is valid", []);
            return findings.Conclude(this, DecisionOutcome.NeedsJudgement);
        }

        return findings.Conclude(this, Approved(decisionCase, votes));
    }

    private DecisionOutcome Approved(DecisionCase decisionCase, ApacheVotes votes)
    {
        var missing = ApacheRelease.NeededVotes - votes.Tally.For;
        if (missing <= 0) return DecisionOutcome.Passed;
        if (!_options.Lazy)
        {
            votes.Findings.NeedVotes(missing, "binding +1", "binding +1", votes.Box.Silent());
            return DecisionOutcome.Pending;
        }

        var closes = decisionCase.Proposal.Deadline ?? decisionCase.Proposal.ProposedOn + _options.Window;
        if (closes is null) return DecisionOutcome.Pending;
        return VoteWindow.Outcome(decisionCase, closes, true, false, votes.Findings);
    }

    private static bool IsReasoned(Ballot veto, DecisionCase decisionCase) =>
        Words(veto.Entry.Evidence?.Text) >= WordsOfAReason
        || decisionCase.Concerns.Any(concern =>
            string.Equals(concern.MessageId, veto.Entry.MessageId, StringComparison.Ordinal)
            && Words(concern.Evidence.Text) >= WordsOfAReason);

    private static int Words(string? text) =>
        text?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length ?? 0;
}
