namespace ThreadConsensus.Decisions;

/// <summary>The result of applying a decision rule.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Outcome">What it says.</param>
/// <param name="Reasons">Why, as sentences.</param>
/// <param name="Used">Node ids of the messages whose ledger entries counted.</param>
/// <param name="StillNeeded">What is missing to pass.</param>
/// <param name="Warnings">What a careful reader should know, as sentences.</param>
public sealed record Decision(
    string Rule,
    DecisionOutcome Outcome,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> Used,
    IReadOnlyList<StillNeeded> StillNeeded,
    IReadOnlyList<string> Warnings);
