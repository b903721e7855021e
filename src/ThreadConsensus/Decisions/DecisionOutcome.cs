namespace ThreadConsensus.Decisions;

/// <summary>What a decision rule says. A rule never says more than it can compute.</summary>
public enum DecisionOutcome
{
    /// <summary>Its conditions for passing hold.</summary>
    Passed,

    /// <summary>Its conditions for failing hold.</summary>
    Failed,

    /// <summary>Neither yet: votes are missing or the window is open.</summary>
    Pending,

    /// <summary>Only a person can decide; the reasons list what he needs to.</summary>
    NeedsJudgement,
}
