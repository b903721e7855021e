namespace ThreadConsensus.Decisions;

/// <summary>What the word of somebody who has not spoken would do, found by asking the rule.</summary>
public sealed record WordEffect
{
    /// <summary>The rule's outcome were he for it.</summary>
    public required DecisionOutcome IfFor { get; init; }

    /// <summary>The rule's outcome were he against it.</summary>
    public required DecisionOutcome IfAgainst { get; init; }

    /// <summary>True when an approval or an abstention of his brings a decision nearer, or the rule waits for him by
    /// name: without him it stays undecided for longer.</summary>
    public required bool IsNeeded { get; init; }

    /// <summary>True when any answer of his changes anything at all, be it that an objection would stop it.</summary>
    public required bool CouldChange { get; init; }

    /// <summary>As a sentence: "An approval by him would pass it."; empty when nothing would change.</summary>
    public required string Sentence { get; init; }
}
