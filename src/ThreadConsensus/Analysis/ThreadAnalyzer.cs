using ThreadConsensus.Decisions;
using ThreadConsensus.Messages;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Repository;
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
    /// <param name="asOf">The instant to answer for; null for that of the thread's last message. Who may decide is read as of the
    /// last message in any case: a committer of today was not asked years ago.</param>
    /// <param name="place">Its place among the revisions of its proposal; null when it has no others.</param>
    /// <param name="earlier">How the revision before it stood; null when there is none.</param>
    public ThreadAnalysis Analyze(
        DiscussionThread thread, DateTimeOffset? asOf, RevisionPlace? place = null, EarlierStanding? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(thread);
        var proposal = ProposalFinder.Find(thread);
        if (proposal is not null && place is not null) proposal = proposal with { Id = place.FamilyId };
        var readings = StanceReader.Read(
            thread, proposal, knowledge.Classifier, knowledge.Corrections, PersonId, knowledge.Sources);
        var analysis = new ThreadAnalysis
        {
            Thread = thread,
            Proposal = proposal,
            Readings = readings,
            Verdict = VerdictFinder.NothingProposed,
            Place = place,
            Authors = [.. thread.Messages.Select(message => PersonId(message.From))],
        };
        return proposal is null ? analysis : Decide(analysis, proposal, asOf, place, earlier);
    }

    private ThreadAnalysis Decide(
        ThreadAnalysis analysis, Proposal proposal, DateTimeOffset? asOf, RevisionPlace? place, EarlierStanding? earlier)
    {
        var list = ListOf(analysis.Thread);
        var judgement = Judge.Decide(new JudgementRequest
        {
            Thread = analysis.Thread,
            Proposal = proposal,
            Readings = analysis.Readings,
            PersonOf = knowledge.People.Resolve,
            Roster = list.Length > 0 ? knowledge.Rosters.For(list) : knowledge.RosterWithoutList,
            Rule = knowledge.Rules.GetValueOrDefault(list),
            Commits = MatcherFor(list),
            Absences = [.. knowledge.Absences
                .Where(recorded => recorded.IsAbout(proposal.Id, proposal.MessageId))
                .Select(recorded => recorded.Absence)],
            UnverifiedMessages = Unverified(analysis.Thread),
            AsOf = asOf,
            Earlier = earlier,
            SupersededBy = place?.SupersededBy,
        });
        return analysis with
        {
            Positions = judgement.Positions,
            Concerns = judgement.Concerns,
            Awaiting = judgement.Awaiting,
            Absences = judgement.Absences,
            Deciders = judgement.Deciders,
            Course = OpinionCourse.Of(judgement.Ledger),
            Decision = judgement.Decision,
            Revisions = judgement.Revisions,
            Verdict = judgement.Verdict,
            Commits = judgement.Repository.Commits,
        };
    }

    private CommitMatcher? MatcherFor(string list) => knowledge.Repositories.IsEmpty
        ? null
        : new CommitMatcher(knowledge.Repositories.For(list), knowledge.People.Resolve);

    private HashSet<string> Unverified(DiscussionThread thread) => thread.Messages
        .Where(message => message.Mail is { } mail && SenderCheck.HasFailed(mail, knowledge.AuthenticationServer))
        .Select(message => message.Node.Id)
        .ToHashSet(StringComparer.Ordinal);

    private string PersonId(Mailbox mailbox) => knowledge.People.Resolve(mailbox).Id;

    private static string ListOf(DiscussionThread thread) =>
        thread.Messages.Select(message => message.Mail?.List ?? "").FirstOrDefault(list => list.Length > 0) ?? "";
}
