using ThreadConsensus.Decisions;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
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
    private static readonly Dictionary<string, Correction> NoCorrections = new(StringComparer.Ordinal);

    /// <param name="thread">The thread with its words.</param>
    /// <param name="asOf">The instant to answer for; null for that of the thread's last message. Who may decide is read as of the
    /// last message in any case: a committer of today was not asked years ago.</param>
    /// <param name="place">Its place among the revisions of its proposal; null when it has no others.</param>
    /// <param name="earlier">How the revision before it stood; null when there is none.</param>
    public ThreadAnalysis Analyze(
        DiscussionThread thread, DateTimeOffset? asOf, RevisionPlace? place = null, EarlierStanding? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(thread);
        var list = ListOf(thread);
        var found = SideProposalFinder.Find(thread);
        var whole = thread;
        thread = whole.With(found.MainParts);
        var proposal = found.Main is { } main ? Asked(main, thread, list, asOf) : null;
        if (proposal is not null && place is not null) proposal = proposal with { Id = place.FamilyId };
        var readings = Read(thread, proposal, knowledge.Corrections);
        var analysis = new ThreadAnalysis
        {
            Thread = thread,
            Proposal = proposal,
            Readings = readings,
            Verdict = VerdictFinder.NothingProposed,
            Place = place,
            Authors = Authors(thread),
            About = found.About,
        };
        if (proposal is null) return analysis;
        var sides = found.Sides.Select(side => new SideAnalysis(side.Kind, Analyze(whole, proposal, side, list, asOf))).ToList();
        analysis = analysis with { Readings = HeardReadings.OnMain(found, sides, readings), Sides = sides };
        analysis = Decide(analysis, proposal, list, asOf, place, earlier);
        return analysis with { Readings = HeardReadings.OnOwn(found, sides, analysis.Readings) };
    }

    private ThreadAnalysis Analyze(
        DiscussionThread whole, Proposal main, SideProposal side, string list, DateTimeOffset? asOf)
    {
        var thread = whole.With(side.Parts).Branch(side.Messages);
        var proposal = Asked(side.Proposal, thread, list, asOf);
        // A person's answer is about what the message is about; of a counter-proposal's messages, that is the main proposal.
        var corrections = side.Kind == SideKind.Asked ? knowledge.Corrections : NoCorrections;
        var readings = HeardReadings.OnSide(side, main, Read(thread, proposal, corrections));
        var analysis = new ThreadAnalysis
        {
            Thread = thread,
            Proposal = proposal,
            Readings = readings,
            Verdict = VerdictFinder.NothingProposed,
            Authors = Authors(thread),
            About = [.. thread.Messages.Select(_ => 0)],
        };
        analysis = Decide(analysis, proposal, list, asOf, null, null);
        // Nobody owes an answer to each alternative that somebody brings up.
        return side.Kind == SideKind.Instead ? analysis with { Awaiting = [], Deciders = [] } : analysis;
    }

    private IReadOnlyList<StanceReading> Read(
        DiscussionThread thread, Proposal? proposal, IReadOnlyDictionary<string, Correction> corrections) =>
        StanceReader.Read(thread, proposal, knowledge.Classifier, corrections, PersonId, knowledge.Sources);

    /// <summary>What is put to the release manager is put to those whom the roster names, too.</summary>
    private Proposal Asked(Proposal proposal, DiscussionThread thread, string list, DateTimeOffset? asOf)
    {
        if (proposal.PutTo.Count == 0) return proposal;
        var day = (thread.Messages.Max(message => message.Node.Date) ?? asOf ?? DateTimeOffset.MinValue).UtcDateTime;
        return proposal with
        {
            PutTo = [.. proposal.PutTo.Concat(DeciderFinder.ReleaseManagers(RosterOf(list), DateOnly.FromDateTime(day)))],
        };
    }

    private ThreadAnalysis Decide(
        ThreadAnalysis analysis,
        Proposal proposal,
        string list,
        DateTimeOffset? asOf,
        RevisionPlace? place,
        EarlierStanding? earlier)
    {
        var judgement = Judge.Decide(new JudgementRequest
        {
            Thread = analysis.Thread,
            Proposal = proposal,
            Readings = analysis.Readings,
            PersonOf = knowledge.People.Resolve,
            Roster = RosterOf(list),
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
            Questions = judgement.Questions,
            Course = OpinionCourse.Of(judgement.Ledger, earlier),
            Decision = judgement.Decision,
            Revisions = judgement.Revisions,
            Verdict = judgement.Verdict,
            Commits = judgement.Repository.Commits,
        };
    }

    private Roster RosterOf(string list) => list.Length > 0 ? knowledge.Rosters.For(list) : knowledge.RosterWithoutList;

    private string[] Authors(DiscussionThread thread) => [.. thread.Messages.Select(message => PersonId(message.From))];

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
