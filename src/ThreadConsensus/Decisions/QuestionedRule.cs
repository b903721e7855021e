using ThreadConsensus.Proposals;

namespace ThreadConsensus.Decisions;

/// <summary>
/// Applies a rule to each question of a vote that puts several, and sums up: what all questions come to, or, where they
/// come to different ends, that the vote carries in part.
/// </summary>
internal static class QuestionedRule
{
    /// <summary>
    /// What the rule says of each question, in their order; empty where one vote answers all there is.
    /// </summary>
    public static IReadOnlyList<(BallotQuestion Question, Decision Decision)> Each(DecisionRule rule, DecisionCase decisionCase)
    {
        var questions = decisionCase.Proposal.Questions;
        var answered = decisionCase.Ledger.Entries.Any(entry => entry.Question is { } label
            && questions.Any(question => string.Equals(question.Label, label, StringComparison.OrdinalIgnoreCase)));
        return questions.Count < 2 || !answered
            ? []
            : [.. questions.Select(question => (question, rule.Decide(decisionCase with { Question = question.Label })))];
    }

    /// <summary>What the rule says of the vote as a whole.</summary>
    public static Decision Sum(
        DecisionRule rule, DecisionCase decisionCase, IReadOnlyList<(BallotQuestion Question, Decision Decision)> each) =>
        each.Count == 0 ? rule.Decide(decisionCase) : new Decision(
            rule.Name,
            OutcomeOf([.. each.Select(one => one.Decision.Outcome)]),
            [.. each.Select(one => $"{one.Question.Label} {Word(one.Decision.Outcome)}: {string.Join(' ', one.Decision.Reasons)}")],
            [.. each.SelectMany(one => one.Decision.Used).Distinct(StringComparer.Ordinal)],
            [.. each.SelectMany(one => one.Decision.StillNeeded.Select(needed =>
                needed with { Text = $"{one.Question.Label}: {needed.Text}" }))],
            [.. each.SelectMany(one => one.Decision.Warnings).Distinct(StringComparer.Ordinal)]);

    /// <summary>A vote of which a part carries has passed in that part.</summary>
    private static DecisionOutcome OutcomeOf(IReadOnlyList<DecisionOutcome> outcomes)
    {
        if (outcomes.Contains(DecisionOutcome.Pending)) return DecisionOutcome.Pending;
        if (outcomes.Contains(DecisionOutcome.NeedsJudgement)) return DecisionOutcome.NeedsJudgement;
        return outcomes.Contains(DecisionOutcome.Passed) ? DecisionOutcome.Passed : DecisionOutcome.Failed;
    }

    public static string Word(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Passed => "passes",
        DecisionOutcome.Failed => "fails",
        DecisionOutcome.Pending => "is open",
        _ => "needs judgement",
    };
}
