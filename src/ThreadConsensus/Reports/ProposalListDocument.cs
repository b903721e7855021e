using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Reports;

/// <summary>Lays out many proposals, one line each.</summary>
public static class ProposalListDocument
{
    private const int SubjectLimit = 100;

    /// <param name="reports">In the order in which they are to stand.</param>
    /// <param name="now">The instant that ages are told for.</param>
    /// <param name="links">Where messages are on the web.</param>
    public static ReportDocument Of(IReadOnlyList<ThreadReport> reports, DateTimeOffset now, ReportLinks links)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(links);
        return new ReportDocument("Proposals", [new Table(
            ["Verdict", "Age", "Last", "Proposal", "Missing"],
            [.. reports.Select(report => Row(report, now, links))])]);
    }

    private static IReadOnlyList<Cell> Row(ThreadReport report, DateTimeOffset now, ReportLinks links) =>
    [
        new Cell(Span.Of(Words.Of(report.Verdict.Verdict), ReportWords.ToneOf(report.Verdict))),
        new Cell(Span.Of(ReportWords.Age(now, report.Started))),
        new Cell(Span.Of(ReportWords.Age(now, report.LastActivity))),
        new Cell(Span.Of(ThreadDocument.Subject(report), limit: SubjectLimit)
            .To(links.To(report.List, report.Messages[0].Id, report.Messages[0].Date))),
        new Cell(Span.Of(string.Join(", ", report.Awaiting.Select(awaited => awaited.Person.Name)), limit: 60)),
    ];
}
