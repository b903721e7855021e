using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>Words the verdict for a person: one sentence, and what would change it.</summary>
internal static class VerdictWords
{
    /// <param name="verdictCase">The thread.</param>
    /// <param name="act">What closes it.</param>
    /// <param name="part">The patches that are accepted, with their verb; null where it is the whole.</param>
    /// <param name="guessed">True when nobody says so in words that a rule knows.</param>
    public static string Closed(VerdictCase verdictCase, ClosingAct act, string? part, bool guessed)
    {
        var node = verdictCase.Spoken.Message(act.Index).Node;
        var done = act.Reading.Act switch
        {
            DiscourseAct.Applied => $"that {part ?? "it is"} applied",
            DiscourseAct.Accepted => $"that {part ?? "it is"} agreed",
            DiscourseAct.Rejected => "that it is refused",
            DiscourseAct.Withdrawn => "to give it up",
            DiscourseAct.Superseded => "that something else replaces it",
            _ => "that it is put off",
        };
        var objections = verdictCase.Positions
            .Where(position => position.Stance == Stance.Opposes && act.Verdict == Verdict.Accepted)
            .Select(position => position.Person)
            .ToList();
        var over = objections.Count == 0 ? "" : $", over the objection of {Findings.Names(objections)}";
        var likely = guessed ? "Likely " + Word(act.Verdict) : Capital(Word(act.Verdict));
        var inPart = part is null ? "" : " in part";
        return $"{likely}{inPart}: {verdictCase.Spoken.Author(act.Index).Name} says{Findings.On(node.Date)} {done}{over}.";
    }

    public static string Open(OpenStanding standing, int reopenedBy)
    {
        var head = standing.IsGuess ? "Not resolved, likely " : "Not resolved, ";
        // Who is for one question and against another is neither for nor against the vote.
        if (standing.Questions.Count > 0)
            return $"Not resolved, {Findings.Names(standing.Questions)}, but nobody has declared the result{Reopened(standing, reopenedBy)}.";
        var sentence = standing.Verdict switch
        {
            Verdict.OpenContested => "contested: " + Contest(standing),
            Verdict.OpenConditional => "changes or answers are due: " + Requests(standing),
            Verdict.OpenApproved when OpenUntil(standing) is { } until =>
                $"approved by {Who(standing.Supporting)}, and open until {Findings.Instant(until)}",
            Verdict.OpenApproved =>
                $"approved by {Who(standing.Supporting)}, but nobody says that it is applied or decided",
            _ => "waiting for opinions: " + Waiting(standing),
        };
        return head + sentence + Earlier(standing) + Reopened(standing, reopenedBy) + Rule(standing) + ".";
    }

    public static string WouldChange(OpenStanding standing) => standing.Verdict switch
    {
        _ when standing.Questions.Count > 0 => "Word of the result, or further votes.",
        Verdict.OpenContested when standing.Opposing.Count > 0 =>
            $"An answer that {Who(standing.Opposing)} can accept, or a decision by those who may decide.",
        Verdict.OpenContested => $"Agreement with {Who(standing.Asking)}, or a decision by those who may decide.",
        Verdict.OpenConditional => $"A new revision or an answer that satisfies {Askers(standing)}.",
        Verdict.OpenApproved or Verdict.OpenAwaiting when OpenUntil(standing) is { } until =>
            $"The end of the window on {Findings.Instant(until)}, or an objection before it.",
        Verdict.OpenApproved => "Word that it is applied or decided, or an objection.",
        _ when standing.Supporting.Count > 0 => "An answer to the call.",
        _ => "Any approval or objection.",
    };

    /// <summary>When the window closes that the call names; null when it names none, or it is over.</summary>
    private static DateTimeOffset? OpenUntil(OpenStanding standing) =>
        standing.Spoken.Proposal.Deadline is { } deadline && deadline > standing.AsOf ? deadline : null;

    private static string Contest(OpenStanding standing)
    {
        var against = standing.Opposing.Count > 0
            ? $"{Who(standing.Opposing)} {Verb(standing.Opposing.Count, "opposes", "oppose")} it"
            : $"{Who(standing.Asking)} {Verb(standing.Asking.Count, "has", "have")} doubts";
        if (standing.Supporting.Count == 0) return against;
        return $"{against}, {Who(standing.Supporting)} {Verb(standing.Supporting.Count, "supports", "support")} it";
    }

    private static string Requests(OpenStanding standing)
    {
        var text = $"requests of {Askers(standing)} are open";
        return standing.Supporting.Count == 0 ? text : $"{text}; {Who(standing.Supporting)} approved";
    }

    private static string Waiting(OpenStanding standing)
    {
        if (standing.UnansweredCall >= 0)
        {
            var call = standing.Spoken.Message(standing.UnansweredCall).Node;
            var caller = standing.Spoken.Author(standing.UnansweredCall).Name;
            return $"{caller} asked{Findings.On(call.Date)} and nobody has answered";
        }

        return standing.Asking.Count + standing.Supporting.Count == 0
            ? "nobody has taken a position yet"
            : "too few have taken a position";
    }

    private static string Reopened(OpenStanding standing, int index)
    {
        if (index < 0) return "";
        var node = standing.Spoken.Message(index).Node;
        return $"; {standing.Spoken.Author(index).Name} took an earlier decision back{Findings.On(node.Date)}";
    }

    /// <summary>Who approved or opposed an earlier revision and has not spoken since.</summary>
    private static string Earlier(OpenStanding standing)
    {
        var said = standing.Carried
            .Where(position => position.GivenOn is not null && position.Stance is Stance.Supports or Stance.Opposes)
            .GroupBy(position => (position.Stance, position.GivenOn))
            .OrderBy(group => group.Key.Stance).ThenBy(group => group.Key.GivenOn, StringComparer.Ordinal)
            .Select(group => $"; {Who([.. group])} {(group.Key.Stance == Stance.Supports ? "approved" : "opposed")} "
                + group.Key.GivenOn);
        return string.Concat(said);
    }

    private static string Rule(OpenStanding standing) => standing.Decision switch
    {
        { Outcome: DecisionOutcome.Passed } decision => $"; the rule {decision.Rule} is met",
        { Outcome: DecisionOutcome.Failed } decision => $"; by the rule {decision.Rule} it fails",
        _ => "",
    };

    private static string Askers(OpenStanding standing) => Findings.Names(standing.Asking
        .Select(position => position.Person)
        .Concat(standing.AskingBesides.Select(concern => concern.By)));

    private static string Who(List<Position> positions) =>
        Findings.Names(positions.Select(position => position.Person));

    private static string Verb(int count, string one, string many) => count == 1 ? one : many;

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Accepted => "accepted",
        Verdict.Rejected => "rejected",
        Verdict.Withdrawn => "withdrawn",
        Verdict.Superseded => "superseded",
        _ => "deferred",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
