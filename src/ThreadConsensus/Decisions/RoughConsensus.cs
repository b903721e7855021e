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
        var issues = decisionCase.Concerns
            .GroupBy(concern => concern.By.Id, StringComparer.Ordinal)
            .Select(raised => (raised.First().By, IsObjection: raised.Any(concern => concern.IsObjection), State: raised.Min(concern => concern.State)))
            .ToList();
        foreach (var alike in issues.GroupBy(issue => (issue.IsObjection, issue.State)))
            findings.Because(Sentence([.. alike.Select(issue => issue.By)], alike.Key.IsObjection, alike.Key.State));
        var unaddressed = issues.Where(issue => issue.State == ConcernState.Open).Select(issue => issue.By).ToList();
        var supporters = standing
            .Where(entry => entry.Stance == Stance.Supports)
            .Select(entry => entry.Person)
            .ToList();
        if (decisionCase.Concerns.Count == 0) findings.Because("No issue has been raised.");
        if (supporters.Count > 0) findings.Because($"Supported by {Findings.Names(supporters)}.");
        if (unaddressed.Count > 0)
            findings.NeedAnswer($"an answer to {Findings.Names(unaddressed)}", unaddressed);
        findings.NeedJudgement("a judgement whether every issue was addressed", []);
        return findings.Conclude(this, DecisionOutcome.NeedsJudgement);
    }

    private static string Sentence(List<Person> by, bool isObjection, ConcernState state)
    {
        var what = isObjection ? by.Count == 1 ? "objects" : "object" : "raised issues";
        return $"{Findings.Names(by)} {what}; " + state switch
        {
            ConcernState.Open => "nobody has answered.",
            ConcernState.Answered => "answered, but not settled.",
            _ => "settled.",
        };
    }
}
