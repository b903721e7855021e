using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>
/// Rough consensus (RFC 2418 section 3.3, RFC 7282): not a vote, but whether every issue raised was addressed, though
/// not necessarily accommodated. Only a person can judge that, so this rule lists the issues and never passes by
/// itself.
/// </summary>
public sealed class RoughConsensus : DecisionRule
{
    public override string Name => "rough-consensus";

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var findings = new Findings();
        var standing = decisionCase.Ledger.Standing();
        findings.Use(standing.Select(entry => entry.MessageId));
        var unaddressed = new List<Person>();
        foreach (var raised in decisionCase.Concerns.GroupBy(concern => concern.By.Id, StringComparer.Ordinal))
        {
            var by = raised.First().By;
            findings.Because(Sentence(by, [.. raised]));
            if (raised.Any(concern => concern.State == ConcernState.Open)) unaddressed.Add(by);
        }

        var supporters = standing
            .Where(entry => entry.Stance == Stance.Supports)
            .Select(entry => entry.Person)
            .ToList();
        if (decisionCase.Concerns.Count == 0) findings.Because("No issue has been raised.");
        if (supporters.Count > 0) findings.Because($"Supported by {Findings.Names(supporters)}.");
        if (unaddressed.Count > 0)
            findings.NeedAnswer($"an answer to {Findings.Names(unaddressed)}", unaddressed);
        findings.NeedJudgement("a chair's judgement whether every issue was addressed", []);
        return findings.Conclude(this, DecisionOutcome.NeedsJudgement);
    }

    private static string Sentence(Person by, IReadOnlyList<Concern> raised)
    {
        var what = raised.Any(concern => concern.IsObjection) ? "objects" : "raised an issue";
        if (raised.All(concern => concern.State == ConcernState.Resolved)) return $"{by.Name} {what}; it is settled.";
        return raised.Any(concern => concern.State == ConcernState.Open)
            ? $"{by.Name} {what}, and nobody has answered."
            : $"{by.Name} {what}; it was answered, but {by.Name} has not said that this settles it.";
    }
}
