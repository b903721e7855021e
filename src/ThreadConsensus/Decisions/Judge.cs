using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Decisions;

/// <summary>From the readings of a thread to its verdict: ledger, positions, concerns, who is awaited, rule, verdict.</summary>
public static class Judge
{
    public static Judgement Decide(JudgementRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Proposal is { } proposal
            ? Decide(request, proposal)
            : new Judgement(PositionLedger.Empty, [], [], [], null, VerdictFinder.NothingProposed);
    }

    private static Judgement Decide(JudgementRequest request, Proposal proposal)
    {
        var spoken = new SpokenThread(request.Thread, proposal, request.Readings, request.PersonOf);
        var asOf = request.AsOf ?? spoken.At(spoken.Order[^1]);
        var ledger = PositionLedger.Join([.. request.Earlier, LedgerBuilder.Build(spoken, request.Revisions)]).AsOf(asOf);
        var deciders = DeciderFinder.On(request.Roster, DateOnly.FromDateTime(asOf.UtcDateTime), request.PersonOf);
        var awaitedFrom = DeciderFinder.For(proposal, deciders, request.Files);
        var decisionCase = new DecisionCase
        {
            Proposal = proposal,
            Proposer = spoken.Proposer,
            Ledger = ledger,
            AsOf = asOf,
            Deciders = deciders,
            Concerns = ConcernTracker.Find(spoken, asOf),
            Files = request.Files,
            Frozen = request.Frozen,
            UnverifiedMessages = request.UnverifiedMessages,
        };
        var decision = RuleChoice.For(proposal, request.Rule ?? request.Roster.Rule).Decide(decisionCase);
        var positions = PositionTable.From(ledger, proposal.Revision, deciders);
        var verdict = VerdictFinder.Find(new VerdictCase
        {
            Spoken = spoken,
            Positions = positions,
            Concerns = decisionCase.Concerns,
            Decision = decision,
            Deciders = deciders,
            AsOf = asOf,
        });
        var awaiting = verdict.IsClosed ? [] : AwaitedFinder.Find(spoken, ledger, awaitedFrom, asOf, request.Files);
        return new Judgement(ledger, positions, decisionCase.Concerns, awaiting, decision, verdict);
    }
}
