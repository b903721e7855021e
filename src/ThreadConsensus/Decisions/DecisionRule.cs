namespace ThreadConsensus.Decisions;

/// <summary>
/// How a community decides. A rule is a pure function of the case: it reads no clock, and never says more than it can
/// compute.
/// </summary>
public abstract class DecisionRule
{
    /// <summary>Its stable name in settings, rosters and exports.</summary>
    public abstract string Name { get; }

    /// <summary>What of earlier revisions it counts. Default: nothing.</summary>
    public virtual CarryPolicy Carries => CarryPolicy.Nothing;

    public abstract Decision Decide(DecisionCase decisionCase);
}
