using ThreadConsensus.Decisions;
using ThreadConsensus.Messages;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Analysis;

/// <summary>
/// Runs a thread through the stages in their one order: proposal, stances, ledger, decision, verdict. Pure: the same thread,
/// knowledge and instant give the same analysis. Safe for several threads when the classifier is.
/// </summary>
public sealed class ThreadAnalyzer(AnalysisKnowledge knowledge)
{
    /// <param name="thread">The thread with its words.</param>
    /// <param name="asOf">The instant to answer for; null for that of the thread's last message.</param>
    public ThreadAnalysis Analyze(DiscussionThread thread, DateTimeOffset? asOf)
    {
        ArgumentNullException.ThrowIfNull(thread);
        var proposal = ProposalFinder.Find(thread);
        var readings = StanceReader.Read(thread, proposal, knowledge.Classifier, knowledge.Corrections, PersonId);
        var analysis = new ThreadAnalysis
        {
            Thread = thread,
            Proposal = proposal,
            Readings = readings,
            Verdict = VerdictFinder.NothingProposed,
            Authors = [.. thread.Messages.Select(message => PersonId(message.From))],
        };
        return proposal is null ? analysis : Decide(analysis, proposal, asOf ?? LastInstant(thread));
    }

    private static DateTimeOffset LastInstant(DiscussionThread thread) =>
        thread.Messages.Max(message => message.Node.Date) ?? DateTimeOffset.MinValue;

    private ThreadAnalysis Decide(ThreadAnalysis analysis, Proposal proposal, DateTimeOffset asOf)
    {
        var spoken = new SpokenThread(analysis.Thread, proposal, analysis.Readings, knowledge.People.Resolve);
        var list = ListOf(analysis.Thread);
        var roster = list.Length > 0 ? knowledge.Rosters.For(list) : knowledge.RosterWithoutList;
        var day = DateOnly.FromDateTime(asOf.UtcDateTime);
        var all = DeciderFinder.On(roster, day, knowledge.People.Resolve);
        var files = FileApproversFinder.Find(proposal, roster, day, knowledge.People.Resolve);
        var deciders = DeciderFinder.For(proposal, all, files);
        var ledger = LedgerBuilder.Build(spoken).AsOf(asOf);
        var concerns = ConcernTracker.Find(spoken, asOf);
        var decision = RuleChoice.For(proposal, knowledge.Rules.GetValueOrDefault(list) ?? roster.Rule, list).Decide(new DecisionCase
        {
            Proposal = proposal,
            Proposer = spoken.Proposer,
            Ledger = ledger,
            AsOf = asOf,
            Deciders = deciders,
            Concerns = concerns,
            Files = files,
        });
        var positions = PositionTable.From(ledger, proposal.Revision, all);
        return analysis with
        {
            Positions = positions,
            Concerns = concerns,
            Awaiting = AwaitedFinder.Find(spoken, ledger, deciders, asOf, files),
            Decision = decision,
            Revisions = [.. analysis.Thread.Messages.Select(_ => proposal.Revision)],
            Verdict = VerdictFinder.Find(new VerdictCase
            {
                Spoken = spoken,
                Positions = positions,
                Concerns = concerns,
                Decision = decision,
                Deciders = all,
                AsOf = asOf,
            }),
        };
    }

    private string PersonId(Mailbox mailbox) => knowledge.People.Resolve(mailbox).Id;

    private static string ListOf(DiscussionThread thread) =>
        thread.Messages.Select(message => message.Mail?.List ?? "").FirstOrDefault(list => list.Length > 0) ?? "";
}
