namespace ThreadConsensus.Decisions;

/// <summary>What a vote comes to, given when it closes.</summary>
internal static class VoteWindow
{
    /// <param name="decisionCase">The case.</param>
    /// <param name="closes">When the vote closes; null for a vote without a window, which passes as soon as it
    /// can.</param>
    /// <param name="passes">True when it would pass if closed now.</param>
    /// <param name="hopeless">True when no vote still to come could make it pass.</param>
    /// <param name="findings">Where to note that time is needed.</param>
    public static DecisionOutcome Outcome(
        DecisionCase decisionCase, DateTimeOffset? closes, bool passes, bool hopeless, Findings findings)
    {
        if (closes is null)
        {
            if (passes) return DecisionOutcome.Passed;
            return hopeless ? DecisionOutcome.Failed : DecisionOutcome.Pending;
        }

        if (decisionCase.AsOf >= closes) return passes ? DecisionOutcome.Passed : DecisionOutcome.Failed;
        findings.NeedTime(closes.Value, passes ? "pass" : "fail");
        return DecisionOutcome.Pending;
    }
}
