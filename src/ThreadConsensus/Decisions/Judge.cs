using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Repository;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>From the readings of a thread to its verdict: ledger, positions, concerns, who is awaited, rule,
/// verdict.</summary>
public static class Judge
{
    public static Judgement Decide(JudgementRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Proposal is { } proposal
            ? Decide(request, proposal)
            : new Judgement(PositionLedger.Empty, [], [], [], [], null, VerdictFinder.NothingProposed);
    }

    /// <summary>Votes listed by the last mail of the proposer that declares the result.</summary>
    private static IReadOnlyList<DeclaredVote> DeclaredIn(SpokenThread spoken, DateTimeOffset asOf)
    {
        if (spoken.Proposal.Kind != ProposalKind.Vote) return [];
        foreach (var index in spoken.Order.Reverse())
        {
            var reading = spoken.Readings[index];
            if (spoken.At(index) > asOf || !spoken.ByProposer(index)) continue;
            if (!reading.Does(DiscourseAct.Accepted) && !reading.Does(DiscourseAct.Rejected)) continue;
            if (ResultMailReader.Read(spoken.Message(index).Body) is { Count: > 0 } declared) return declared;
        }

        return [];
    }

    private static string ListOf(JudgementRequest request) =>
        request.Thread.Messages.FirstOrDefault(message => message.Mail is { List.Length: > 0 })?.Mail?.List ?? "";

    private static Judgement Decide(JudgementRequest request, Proposal proposal)
    {
        var spoken = new SpokenThread(request.Thread, proposal, request.Readings, request.PersonOf);
        var asOf = request.AsOf ?? spoken.At(spoken.Order[^1]);
        var here = LedgerBuilder.Build(spoken, request.Revisions);
        var ledger = PositionLedger.Join([.. request.Earlier, here]).AsOf(asOf);
        var lastSaid = spoken.At(spoken.Order[^1]);
        var rosterOn = lastSaid < asOf ? lastSaid : asOf;
        var deciders = DeciderFinder.On(request.Roster, DateOnly.FromDateTime(rosterOn.UtcDateTime), request.PersonOf);
        var files = FileApproversFinder.Find(proposal, request.Roster, rosterOn, request.PersonOf);
        var awaitedFrom = DeciderFinder.For(proposal, deciders, files);
        var decisionCase = new DecisionCase
        {
            Proposal = proposal,
            Proposer = spoken.Proposer,
            Ledger = ledger,
            AsOf = asOf,
            Deciders = deciders,
            Concerns = ConcernTracker.Find(spoken, asOf),
            Files = files,
            Parts = PartFinder.Find(spoken, ledger),
            Frozen = request.Frozen,
            Declared = DeclaredIn(spoken, asOf),
            UnverifiedMessages = request.UnverifiedMessages,
        };
        var rule = RuleChoice.For(proposal, request.Rule ?? request.Roster.Rule, ListOf(request));
        var repository = request.Commits?.Find(PostedPatches.Of(request.Thread, proposal)) ?? RepositoryFinding.None;
        var decision = Checked(rule.Decide(decisionCase), CommitCheck.Warnings(decisionCase, rule, spoken, repository));
        var positions = PositionTable.From(ledger, proposal.Revision, deciders);
        var verdict = VerdictFinder.Find(new VerdictCase
        {
            Spoken = spoken,
            Positions = positions,
            Concerns = decisionCase.Concerns,
            Decision = decision,
            Deciders = deciders,
            Repository = repository,
            AsOf = asOf,
        });
        var absences = AbsenceFinder.Find(spoken, request.Absences, deciders, asOf);
        var awaiting = verdict.IsClosed ? [] : AwaitedFinder.Find(spoken, ledger, awaitedFrom, asOf, files, absences);
        return new Judgement(ledger, positions, decisionCase.Concerns, awaiting, absences, decision, verdict)
        {
            Repository = repository,
        };
    }

    private static Decision Checked(Decision decision, IReadOnlyList<string> warnings) =>
        warnings.Count == 0 ? decision : decision with { Warnings = [.. decision.Warnings, .. warnings] };
}
