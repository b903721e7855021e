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
            : new Judgement(PositionLedger.Empty, [], [], [], [], null, VerdictFinder.NothingProposed, []);
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

    private static VerdictReading Replaced(RevisionRef newer, string asOpen) => new(
        Verdict.Superseded,
        0.95,
        $"Superseded: {newer.Label} was posted{Findings.On(newer.PostedOn)}. {asOpen}",
        [new VerdictEvidence(newer.MessageId, 1, 1, newer.Subject)],
        "");

    private static Judgement Decide(JudgementRequest request, Proposal proposal)
    {
        var spoken = new SpokenThread(request.Thread, proposal, request.Readings, request.PersonOf);
        var asOf = request.AsOf ?? spoken.At(spoken.Order[^1]);
        var revisions = MessageRevisions.Of(request.Thread, proposal);
        var here = LedgerBuilder.Build(spoken, revisions).AsOf(asOf);
        var carried = CarriedPositions.Find(spoken, request.Earlier, revisions);
        var ledger = PositionLedger.Empty.With(carried.ForTable()).With(here.Entries).AsOf(asOf);
        var named = NamedRule.Of(spoken);
        var rule = RuleChoice.For(proposal, named?.Text ?? request.Rule ?? request.Roster.Rule, ListOf(request));
        var counted = CountedLedger.Of(here, carried, proposal.Revision, rule.Carries);
        var lastSaid = spoken.At(spoken.Order[^1]);
        var rosterOn = lastSaid < asOf ? lastSaid : asOf;
        var deciders = DeciderFinder.WithAsked(
            DeciderFinder.On(request.Roster, DateOnly.FromDateTime(rosterOn.UtcDateTime), request.PersonOf),
            proposal,
            request.PersonOf);
        var files = FileApproversFinder.Find(proposal, request.Roster, rosterOn, request.PersonOf);
        var awaitedFrom = DeciderFinder.For(proposal, deciders, files);
        var decisionCase = new DecisionCase
        {
            Proposal = proposal,
            Proposer = spoken.Proposer,
            Ledger = counted,
            LeftOut = CountedLedger.LeftOut(ledger, counted, proposal.Revision),
            AsOf = asOf,
            Deciders = deciders,
            Concerns = ConcernTracker.Find(spoken, asOf),
            Files = files,
            Parts = PartFinder.Find(spoken, counted),
            Freezes = request.Roster.Freezes,
            Declared = DeclaredIn(spoken, asOf),
        };
        var repository = Committed(request, proposal);
        var positions = PositionTable.From(ledger, proposal.Revision, deciders)
            .Select(position => position with { Unverified = request.UnverifiedMessages.Contains(position.MessageId) })
            .ToList();
        var questions = QuestionedRule.Each(rule, decisionCase);
        var decision = Checked(
            Explained(QuestionedRule.Sum(rule, decisionCase, questions), named),
            [
                .. SenderDoubts.Of(positions, spoken, request.Roster),
                .. CommitCheck.Warnings(decisionCase, rule, spoken, repository),
            ]);
        var verdict = VerdictFinder.Find(new VerdictCase
        {
            Spoken = spoken,
            Positions = [.. positions.Where(position => !position.IsCarried)],
            Carried = [.. positions.Where(position => position.IsCarried)],
            Concerns = decisionCase.Concerns,
            Decision = decision,
            Questions = questions,
            Deciders = deciders,
            Repository = repository,
            AsOf = asOf,
        });
        if (request.SupersededBy is { } newer && !verdict.IsClosed) verdict = Replaced(newer, verdict.Sentence);
        var absences = AbsenceFinder.Find(spoken, request.Absences, deciders, asOf);
        var awaiting = verdict.IsClosed ? [] : AwaitedFinder.Find(spoken, ledger, awaitedFrom, asOf, files, absences);
        return new Judgement(ledger, positions, decisionCase.Concerns, awaiting, absences, decision, verdict, revisions)
        {
            Repository = repository,
            Questions = [.. questions.Select(one => new QuestionStanding(
                one.Question, one.Decision, PositionTable.From(ledger, proposal.Revision, deciders, one.Question.Label)))],
            Deciders = verdict.IsClosed ? [] : DeciderTable.Of(
                awaitedFrom, rule, decisionCase, decision, awaiting, absences, person => spoken.Wrote(person, asOf)),
        };
    }

    /// <summary>What was committed of this revision: where a newer one had been posted by then, only a commit that
    /// names this one.</summary>
    private static RepositoryFinding Committed(JudgementRequest request, Proposal proposal)
    {
        var finding = request.Commits?.Find(PostedPatches.Of(request.Thread, proposal)) ?? RepositoryFinding.None;
        return request.SupersededBy is { } newer && finding.IsOnlyByTopicSince(newer.PostedOn)
            ? RepositoryFinding.None
            : finding;
    }

    private static Decision Explained(Decision decision, NamedRule? named) => named is null
        ? decision
        : decision with { Reasons = [$"The call names its rule: \u201c{named.Words}\u201d", .. decision.Reasons] };

    private static Decision Checked(Decision decision, IReadOnlyList<string> warnings) =>
        warnings.Count == 0 ? decision : decision with { Warnings = [.. decision.Warnings, .. warnings] };
}
