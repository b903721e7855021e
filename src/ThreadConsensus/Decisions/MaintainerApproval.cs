using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>
/// What patch lists without a written rule do: a change is ready once somebody other than its author approves of it
/// (a maintainer of what it touches, where a roster names them) and nobody's objection, condition or request is open.
/// </summary>
public sealed class MaintainerApproval : DecisionRule
{
    public override string Name => "maintainer-approval";

    public override CarryPolicy Carries => CarryPolicy.TagsAndObjections;

    public override Decision Decide(DecisionCase decisionCase)
    {
        ArgumentNullException.ThrowIfNull(decisionCase);
        var findings = new Findings();
        var standing = decisionCase.Ledger.Standing()
            .Where(entry => !SpokenThread.Same(entry.Person, decisionCase.Proposer))
            .ToList();
        findings.Use(standing.Select(entry => entry.MessageId));
        var approved = Approved(decisionCase, standing, findings) && EveryPartApproved(decisionCase, findings);
        var refused = Refused(standing, decisionCase, findings);
        var asked = Asked(standing, findings);
        findings.WarnOfStale(decisionCase);
        findings.WarnOfGuesses(standing);
        var outcome = refused ? DecisionOutcome.Failed
            : approved && !asked ? DecisionOutcome.Passed
            : DecisionOutcome.Pending;
        return findings.Conclude(this, outcome);
    }

    private static bool Approved(DecisionCase decisionCase, List<LedgerEntry> standing, Findings findings)
    {
        var maintainers = Maintainers(decisionCase);
        var approvals = standing.FindAll(entry => entry is { Stance: Stance.Supports, IsGuess: false });
        var counting = maintainers.Count == 0
            ? approvals
            : approvals.FindAll(entry => maintainers.Exists(person => SpokenThread.Same(person, entry.Person)));
        if (counting.Count > 0)
        {
            findings.Because($"Approved by {Findings.Names(counting.Select(entry => entry.Person))}.");
            return true;
        }

        if (approvals.Count > 0)
        {
            var names = Findings.Names(approvals.Select(entry => entry.Person));
            findings.Because($"Approved by {names}, but by no maintainer of what it touches.");
        }

        findings.NeedApproval(maintainers.Count == 0
            ? "approval by somebody other than the author"
            : $"approval by a maintainer: {Findings.Names(maintainers)}", maintainers);
        return false;
    }

    private static bool EveryPartApproved(DecisionCase decisionCase, Findings findings)
    {
        var missing = decisionCase.Parts
            .Where(part => !part.Ledger.Standing().Any(entry => entry is { Stance: Stance.Supports, IsGuess: false }
                && !SpokenThread.Same(entry.Person, decisionCase.Proposer)))
            .Select(part => part.Subject)
            .ToList();
        if (missing.Count == 0) return true;
        findings.NeedApproval($"approval of {PartWords.Of(missing)}", []);
        return false;
    }

    private static List<Person> Maintainers(DecisionCase decisionCase) =>
        [.. decisionCase.Files
            .SelectMany(file => file.Deciding?.Maintainers ?? [])
            .Where(person => !SpokenThread.Same(person, decisionCase.Proposer))
            .DistinctBy(person => person.Id, StringComparer.Ordinal)];

    private static bool Refused(List<LedgerEntry> standing, DecisionCase decisionCase, Findings findings)
    {
        var against = standing.FindAll(entry => entry is { Stance: Stance.Opposes, IsGuess: false });
        foreach (var entry in against)
        {
            findings.Because($"{entry.Person.Name} opposes it.");
            findings.NeedWithdrawal(new Ballot(entry.Person, entry, -1, true), "objection");
        }

        var powers = decisionCase.Deciders.Where(decider => decider.HasFormalPower).ToList();
        return against.Exists(entry => powers.Count == 0
            || powers.Exists(decider => SpokenThread.Same(decider.Person, entry.Person)));
    }

    private static bool Asked(List<LedgerEntry> standing, Findings findings)
    {
        var asking = standing.FindAll(entry => entry.Stance is Stance.Concern or Stance.SupportsIf or Stance.Opposes);
        findings.NeedAskedFor(asking.FindAll(entry => entry.Stance != Stance.Opposes || entry.IsGuess));
        return asking.Count > 0;
    }
}
