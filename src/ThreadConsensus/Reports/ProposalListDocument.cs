using ThreadConsensus.Decisions;
using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Reports;

/// <summary>Lays out many proposals, one line each.</summary>
public static class ProposalListDocument
{
    private const int SubjectLimit = 100;

    /// <summary>Names shown of those who are missing; the others are counted.</summary>
    private const int MaxNames = 2;

    /// <param name="lines">In the order in which they are to stand.</param>
    /// <param name="now">The instant that ages are told for.</param>
    /// <param name="links">Where messages are on the web.</param>
    public static ReportDocument Of(IReadOnlyList<ProposalLine> lines, DateTimeOffset now, ReportLinks links)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(links);
        // A column that says nothing only makes the others narrower.
        var missing = lines.Any(line => Missing(line).Length > 0);
        string[] columns = ["Verdict", "Age", "Last word", "Proposal"];
        return new ReportDocument("Proposals", [new Table(
            missing ? [.. columns, "Missing"] : columns,
            [.. lines.Select(line => (IReadOnlyList<Cell>)[.. Row(line, now, links), .. missing ? [new Cell(Span.Of(Missing(line)))] : (Cell[])[]])])]);
    }

    /// <summary>Who is missing: "Ann, Bob and 4 more", or "any committer" where one of several would do; empty for
    /// nobody.</summary>
    public static string Missing(ProposalLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var missing = line.Deciders.Where(decider => decider.State is DeciderState.Missing or DeciderState.Away).ToList();
        if (missing.Count > 0 && !missing.Exists(line.IsPutTo)) return "any " + ReportWords.Role(missing[0].Role, "");
        var names = missing.Where(line.IsPutTo)
            .Select(decider => ReportWords.NameOf(decider.Person) + (decider.State == DeciderState.Away ? " (away)" : ""))
            .ToList();
        var shown = string.Join(", ", names.Take(MaxNames).Select(name => Printable.Line(name, 40)));
        return names.Count <= MaxNames ? shown : $"{shown} and {names.Count - MaxNames} more";
    }

    private static Cell[] Row(ProposalLine line, DateTimeOffset now, ReportLinks links) =>
    [
        new Cell(Span.Of(Words.Of(line.Verdict), ReportWords.ToneOf(line.Verdict))),
        new Cell(Span.Of(ReportWords.Age(now, line.Started))),
        new Cell(Span.Of($"{ReportWords.Age(now, line.LastActivity)} {Printable.Line(line.LastWord, 24)}")),
        new Cell(Span.Of(line.Subject.Length > 0 ? line.Subject : "(no subject)", limit: SubjectLimit)
            .To(links.To(line.List, line.RootId, line.RootDate))),
    ];
}
