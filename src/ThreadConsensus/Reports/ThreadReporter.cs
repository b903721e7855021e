using ThreadConsensus.Analysis;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Reports;

/// <summary>Makes the report of a thread from its analysis.</summary>
public static class ThreadReporter
{
    public static ThreadReport Report(ThreadAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var tree = analysis.Thread.Tree;
        var messages = analysis.Thread.Messages.Select(message => Describe(analysis, message)).ToList();
        var list = messages.Find(message => message.List.Length > 0)?.List ?? "";
        var dates = messages.Where(message => message.Date is not null).Select(message => message.Date!.Value).ToList();
        return new ThreadReport
        {
            ThreadId = tree.ThreadId,
            SplitFrom = tree.SplitFrom is null ? null : AnsweredBy(analysis.Thread.Messages[0].Mail),
            Subject = SubjectLine.TitleOf(messages[0].Subject, list) is { Length: > 0 } title
                ? title
                : analysis.Proposal?.Summary ?? "",
            List = list,
            Started = dates.Count > 0 ? dates.Min() : null,
            LastActivity = dates.Count > 0 ? dates.Max() : null,
            PeopleCount = messages.Select(message => message.From.IsUnknown ? "" : message.Person).Distinct(StringComparer.Ordinal).Count(),
            Proposal = analysis.Proposal,
            Place = analysis.Place,
            Verdict = analysis.Verdict,
            Decision = analysis.Decision,
            Positions = Brief(analysis.Positions),
            Questions = [.. analysis.Questions.Select(question => question with { Positions = Brief(question.Positions) })],
            Concerns = [.. analysis.Concerns.Select(concern => concern with { By = Brief(concern.By) })],
            Awaiting = [.. analysis.Awaiting.Select(awaited =>
                awaited with { Person = Brief(awaited.Person), Absence = Brief(awaited.Absence) })],
            Absences = [.. analysis.Absences.Select(absence => Brief(absence)!)],
            Commits = analysis.Commits,
            Deciders = [.. analysis.Deciders.Select(decider => decider with { Person = Brief(decider.Person) })],
            Course = [.. analysis.Course.Select(turn => turn with { Person = Brief(turn.Person) })],
            Sides = [.. analysis.Sides.Select(side => new SideReport(side.Kind, OfSide(side.Analysis, SubjectLine.TitleOf(messages[0].Subject, list))))],
            Messages = messages,
        };
    }

    private static string? AnsweredBy(ListMessage? mail) => mail is null ? null
        : mail.InReplyTo.Concat(mail.References.Reverse()).Select(id => id.Value).FirstOrDefault();

    private static ThreadReport OfSide(ThreadAnalysis side, string thread) =>
        Report(side) with { Subject = side.Proposal!.Summary, SideOf = thread };

    private static IReadOnlyList<Position> Brief(IReadOnlyList<Position> positions) =>
        [.. positions.Select(position => position with { Person = Brief(position.Person) })];

    /// <summary>A report names a person; his other addresses are the directory's business.</summary>
    private static Person Brief(Person person) => person with { Identities = [.. person.Identities.Take(1)] };

    private static Absence? Brief(Absence? absence) => absence is null ? null : absence with
    {
        Person = Brief(absence.Person),
        DefersToPerson = absence.DefersToPerson is { } other ? Brief(other) : null,
    };

    private static ReportedMessage Describe(ThreadAnalysis analysis, ThreadMessage message) => new()
    {
        Id = message.Node.Id,
        Parent = message.Node.Parent,
        Evidence = message.Node.Evidence,
        LinkConfidence = message.Node.Confidence,
        KnownFromQuotesOnly = message.Mail is null,
        ReadInPart = message.Mail?.IsReadInPart ?? false,
        InDoubt = message.Node.Quoted?.InDoubt ?? false,
        From = message.From,
        RewrittenFrom = message.Mail?.RewrittenFrom,
        Person = analysis.Authors[message.Index],
        Date = message.Node.Date,
        Subject = message.Node.Subject,
        List = message.Mail?.List ?? "",
        About = analysis.About[message.Index],
        Revision = analysis.Proposal is null ? null : analysis.Revisions[message.Index],
        Reading = analysis.Readings[message.Index],
    };
}
