using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>Asks a rule what would change if somebody who is silent spoke.</summary>
public static class WordWeigher
{
    /// <param name="rule">The rule of the proposal.</param>
    /// <param name="decisionCase">The case as it stands.</param>
    /// <param name="now">What the rule says of it.</param>
    /// <param name="decider">Whose word is tried.</param>
    public static WordEffect Weigh(DecisionRule rule, DecisionCase decisionCase, Decision now, Decider decider)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(decisionCase);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(decider);
        var pro = rule.Decide(With(decisionCase, decider, Stance.Supports));
        var con = rule.Decide(With(decisionCase, decider, Stance.Opposes));
        var neither = rule.Decide(With(decisionCase, decider, Stance.Abstains));
        var votes = decisionCase.Proposal.Kind == ProposalKind.Vote;
        var named = now.StillNeeded.Any(needed => needed.From.Contains(decider.Person.Id, StringComparer.Ordinal));
        return new WordEffect
        {
            IfFor = pro.Outcome,
            IfAgainst = con.Outcome,
            IsNeeded = named || IsNearer(now, pro) || IsNearer(now, neither) || (votes && Differs(now, con)),
            CouldChange = named || Differs(now, pro) || Differs(now, con) || Differs(now, neither),
            Sentence = Sentence(now, pro, con),
        };
    }

    private static DecisionCase With(DecisionCase decisionCase, Decider decider, Stance stance)
    {
        var strength = stance switch { Stance.Supports => 1.0, Stance.Opposes => -1.0, _ => 0.0 };
        var entry = new LedgerEntry
        {
            Person = decider.Person,
            ProposalId = decisionCase.Proposal.Id,
            Revision = decisionCase.Proposal.Revision,
            Question = decisionCase.Question,
            Kind = LedgerEntryKind.Given,
            Stance = stance,
            Strength = strength,
            Role = decider.Role == People.DeciderRole.ReleaseManager ? "release" : null,
            MarkedBinding = true,
            When = decisionCase.AsOf,
            OrderedAt = decisionCase.AsOf,
            MessageId = "",
            Evidence = new StanceEvidence(EvidenceSource.Vote, "what-if", "", 1, 1),
            Confidence = 1,
        };
        return decisionCase with
        {
            Ledger = decisionCase.Ledger.With([entry]),
            Parts = [.. decisionCase.Parts.Select(part => part with { Ledger = part.Ledger.With([entry]) })],
        };
    }

    private static bool IsDecided(Decision decision) =>
        decision.Outcome is DecisionOutcome.Passed or DecisionOutcome.Failed;

    /// <summary>Decided where it was not, or fewer things or votes still needed.</summary>
    private static bool IsNearer(Decision now, Decision then) =>
        !IsDecided(now) && (IsDecided(then) || Missing(then) < Missing(now) || WouldPass(then) != WouldPass(now));

    private static bool Differs(Decision now, Decision then) =>
        then.Outcome != now.Outcome || Missing(then) != Missing(now) || WouldPass(then) != WouldPass(now);

    private static int Missing(Decision decision) =>
        decision.StillNeeded.Where(needed => needed.Kind != "time").Sum(needed => needed.Count ?? 1);

    /// <summary>What the end of the window would bring, as the rule words it; empty when no window is open.</summary>
    private static string WouldPass(Decision decision) =>
        decision.StillNeeded.FirstOrDefault(needed => needed.Kind == "time")?.Text ?? "";

    private static string Sentence(Decision now, Decision pro, Decision con)
    {
        var pass = pro.Outcome == DecisionOutcome.Passed && now.Outcome != DecisionOutcome.Passed ? "An approval would pass it."
            : Missing(pro) == 0 && Missing(now) > 0 && WouldPass(pro).Length > 0 ? "An approval would let it pass when the window closes."
            : Missing(pro) < Missing(now) ? $"With an approval it would still need: {Left(pro)}."
            : WouldPass(pro) != WouldPass(now) ? "An approval would let it pass when the window closes."
            : "";
        var fail = con.Outcome == DecisionOutcome.Failed && now.Outcome != DecisionOutcome.Failed ? "An objection would fail it."
            : now.Outcome == DecisionOutcome.Passed && con.Outcome != DecisionOutcome.Passed ? "An objection would stop it."
            : WouldPass(con) != WouldPass(now) ? "An objection would let it fail when the window closes."
            : "";
        return pass.Length == 0 || fail.Length == 0 ? pass + fail : pass + " " + fail;
    }

    private static string Left(Decision decision) => decision.StillNeeded.Count == 0
        ? "a decision"
        : string.Join("; ", decision.StillNeeded.Select(needed => needed.Text));
}
