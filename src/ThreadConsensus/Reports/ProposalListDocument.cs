using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Reports;

/// <summary>Lays out many proposals, one line each.</summary>
public static class ProposalListDocument
{
    private const int SubjectLimit = 100;
    private const int NameLimit = 24;

    /// <param name="lines">In the order in which they are to stand.</param>
    /// <param name="now">The instant that ages are told for.</param>
    /// <param name="links">Where messages are on the web.</param>
    public static ReportDocument Of(IReadOnlyList<ProposalLine> lines, DateTimeOffset now, ReportLinks links)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(links);
        // A column that says nothing only makes the others narrower.
        var missing = lines.Any(line => line.Missing.Length > 0);
        string[] columns = ["Verdict", "Age", "Last word", "Proposal"];
        return new ReportDocument("Proposals", [new Table(
            missing ? [.. columns, "Awaits"] : columns,
            [.. lines.Select(line => (IReadOnlyList<Cell>)[.. Row(line, now, links), .. missing ? [new Cell(Span.Of(line.Missing))] : (Cell[])[]])])
        {
            Main = Array.IndexOf(columns, "Proposal"),
        }]);
    }

    private static Cell[] Row(ProposalLine line, DateTimeOffset now, ReportLinks links) =>
    [
        new Cell(Span.Of(Words.Of(line.Verdict) + (line.IsInPart ? " in part" : ""), ReportWords.ToneOf(line.Verdict))),
        new Cell(Span.Of(ReportWords.Age(now, line.Started))),
        new Cell(Span.Of($"{ReportWords.Ago(now, line.LastActivity)}, {Printable.Line(line.LastWord, NameLimit)}")),
        Proposal(line, links),
    ];

    private static Cell Proposal(ProposalLine line, ReportLinks links)
    {
        var subject = Span.Of(line.Subject.Length > 0 ? line.Subject : "(no subject)", limit: SubjectLimit)
            .To(links.To(line.List, line.RootId, line.RootDate));
        return line.MadeIn is { } thread
            ? new Cell(subject, Span.Of($", {ReportWords.Verb(line.Side)} in {Printable.Line(thread, SubjectLimit)}", Tone.Muted))
            : new Cell(subject);
    }
}
