using System.Globalization;
using ThreadConsensus.Positions;
using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports;

/// <summary>How opinion moved: who held what when, and what was said on which revision.</summary>
internal static class CourseBlocks
{
    /// <summary>Rows drawn; who turned most often and those who decide come before others.</summary>
    private const int MaxRows = 16;

    /// <summary>Revisions shown; the newest.</summary>
    private const int MaxRevisions = 8;

    public static IEnumerable<Block> Of(ThreadReport report)
    {
        var people = People(report);
        if (ByRevision(report, people) is { } table)
        {
            yield return new Heading(2, "Positions by revision");
            yield return table;
        }

        if (Timeline(report, people) is not { } timeline) yield break;
        yield return new Heading(2, "How opinion moved");
        yield return timeline;
    }

    /// <summary>Everybody who took a position with his turns, the first to speak first.</summary>
    private static List<List<OpinionTurn>> People(ThreadReport report)
    {
        var deciders = report.Positions.Where(position => position.Role is not null)
            .Select(position => position.Person.Id).ToHashSet(StringComparer.Ordinal);
        return [.. report.Course
            .GroupBy(turn => turn.Person.Id, StringComparer.Ordinal)
            .Select(turns => turns.ToList())
            .OrderByDescending(turns => deciders.Contains(turns[0].Person.Id))
            .ThenByDescending(turns => turns.Count)
            .Take(MaxRows)
            .OrderBy(turns => turns[0].At)];
    }

    private static Timeline? Timeline(ThreadReport report, List<List<OpinionTurn>> people)
    {
        // One position, or all at one moment, moved nothing.
        if (report.Course.Count < 2 || report.Started is not { } start || report.LastActivity is not { } end) return null;
        if (end - start < TimeSpan.FromHours(1) || people.Count == 0) return null;
        return new Timeline(start, end, [.. people.Select(turns => Row(turns, end))]);
    }

    private static TimelineRow Row(List<OpinionTurn> turns, DateTimeOffset end)
    {
        var bars = new List<TimelineBar>();
        for (var i = 0; i < turns.Count; i++)
        {
            var turn = turns[i];
            if (turn.Stance == Stance.None) continue;
            var to = i + 1 < turns.Count ? turns[i + 1].At : end;
            bars.Add(new TimelineBar(
                turn.At, to < turn.At ? turn.At : to, StanceLook.Mark(turn.Stance), StanceLook.Tone(turn.Stance),
                $"{ReportWords.NameOf(turn.Person)}: {Words.Of(turn.Stance)} from {ReportWords.Minute(turn.At)}"));
        }

        return new TimelineRow(ReportWords.NameOf(turns[0].Person), bars);
    }

    private static Table? ByRevision(ThreadReport report, List<List<OpinionTurn>> people)
    {
        var last = Math.Max(report.Proposal?.Revision ?? 1, report.Course.Select(turn => turn.Revision).DefaultIfEmpty(1).Max());
        var first = Math.Max(report.Course.Select(turn => turn.Revision).DefaultIfEmpty(last).Min(), last - MaxRevisions + 1);
        if (first == last) return null;
        var revisions = Enumerable.Range(first, last - first + 1).ToList();
        return new Table(
            ["Who", .. revisions.Select(revision => string.Create(CultureInfo.InvariantCulture, $"v{revision}"))],
            [.. people.Select(turns => (IReadOnlyList<Cell>)
                [new Cell(Span.Of(ReportWords.NameOf(turns[0].Person), limit: 60)), .. revisions.Select(revision => At(turns, revision))])]);
    }

    /// <summary>The position at the end of a revision: said on it, or standing from an earlier one.</summary>
    private static Cell At(List<OpinionTurn> turns, int revision)
    {
        var turn = turns.FindLast(turn => turn.Revision <= revision);
        if (turn is null || turn.Stance == Stance.None) return Cell.Empty;
        return turn.Revision == revision
            ? new Cell(Span.Of(Words.Of(turn.Stance), StanceLook.Tone(turn.Stance)))
            : new Cell(Span.Of(string.Create(CultureInfo.InvariantCulture, $"({Words.Of(turn.Stance)}, v{turn.Revision})"), Tone.Muted));
    }
}
