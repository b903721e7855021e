namespace ThreadConsensus.Decisions;

/// <summary>
/// Applies a rule to each question of a vote that puts several, and sums up: what all questions come to, or, where they
/// come to different ends, that the vote carries in part.
/// </summary>
internal static class QuestionedRule
{
    public static Decision Decide(DecisionRule rule, DecisionCase decisionCase)
    {
        var questions = decisionCase.Proposal.Questions;
        var answered = decisionCase.Ledger.Entries.Any(entry =>
            entry.Question is { } label && questions.Contains(label, StringComparer.OrdinalIgnoreCase));
        if (questions.Count < 2 || !answered) return rule.Decide(decisionCase);
        var decisions = questions
            .Select(label => (Label: label, Decision: rule.Decide(decisionCase with { Question = label })))
            .ToList();
        return new Decision(
            rule.Name,
            OutcomeOf([.. decisions.Select(one => one.Decision.Outcome)]),
            [.. decisions.Select(one => $"{one.Label} {Word(one.Decision.Outcome)}: {string.Join(' ', one.Decision.Reasons)}")],
            [.. decisions.SelectMany(one => one.Decision.Used).Distinct(StringComparer.Ordinal)],
            [.. decisions.SelectMany(one => one.Decision.StillNeeded.Select(needed =>
                needed with { Text = $"{one.Label}: {needed.Text}" }))],
            [.. decisions.SelectMany(one => one.Decision.Warnings).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>A vote of which a part carries has passed in that part.</summary>
    private static DecisionOutcome OutcomeOf(IReadOnlyList<DecisionOutcome> outcomes)
    {
        if (outcomes.Contains(DecisionOutcome.Pending)) return DecisionOutcome.Pending;
        if (outcomes.Contains(DecisionOutcome.NeedsJudgement)) return DecisionOutcome.NeedsJudgement;
        return outcomes.Contains(DecisionOutcome.Passed) ? DecisionOutcome.Passed : DecisionOutcome.Failed;
    }

    private static string Word(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Passed => "passes",
        DecisionOutcome.Failed => "fails",
        DecisionOutcome.Pending => "is open",
        _ => "needs judgement",
    };
}
