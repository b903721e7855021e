using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>What is asked of a release manager, such as an exception from a freeze, is his alone to grant or refuse:
/// his last word decides, and what others say is advice.</summary>
public sealed class ReleaseGrant : DecisionRule
{
    public const string RuleName = "release-grant";

    public override string Name => RuleName;

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var findings = new Findings();
        var managers = decisionCase.Deciders
            .Where(decider => decider.Role == DeciderRole.ReleaseManager)
            .Select(decider => decider.Person)
            .DistinctBy(person => person.Id, StringComparer.Ordinal)
            .ToList();
        var word = decisionCase.Ledger.Standing()
            .LastOrDefault(entry => entry.IsFirm && managers.Exists(person => SpokenThread.Same(person, entry.Person)));
        if (word is not null) findings.Use([word.MessageId]);
        switch (word?.Stance)
        {
            case Stance.Supports:
                findings.Because($"{word.Person.Name} grants it{Findings.On(word.When)}.");
                return findings.Conclude(this, DecisionOutcome.Passed);
            case Stance.Opposes:
                findings.Because($"{word.Person.Name} refuses it{Findings.On(word.When)}.");
                return findings.Conclude(this, DecisionOutcome.Failed);
            case Stance.SupportsIf or Stance.Concern:
                findings.NeedAnswer($"what {word.Person.Name} asked for{Findings.On(word.When)}", [word.Person]);
                break;
            default:
                findings.NeedApproval($"the word of {Findings.Names(managers)}", managers);
                break;
        }

        return findings.Conclude(this, DecisionOutcome.Pending);
    }
}
