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

    public static IEnumerable<Block> Of(ThreadReport report, ReportNames names)
    {
        var people = People(report);
        if (ByRevision(report, people, names) is { } table)
        {
            yield return new Heading(2, "Positions by revision");
            yield return table;
        }

        if (Timeline(report, people, names) is not { } timeline) yield break;
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

    private static Timeline? Timeline(ThreadReport report, List<List<OpinionTurn>> people, ReportNames names)
    {
        // One position, or all at one moment, moved nothing.
        if (report.Course.Count < 2 || report.LastActivity is not { } end) return null;
        var start = report.Course[0].At < (report.Started ?? end) ? report.Course[0].At : report.Started ?? end;
        if (end - start < TimeSpan.FromHours(1) || people.Count == 0) return null;
        return new Timeline(start, end, [.. people.Select(turns => Row(turns, end, names.Of(turns[0].Person)))]);
    }

    private static TimelineRow Row(List<OpinionTurn> turns, DateTimeOffset end, string name)
    {
        var bars = new List<TimelineBar>();
        for (var i = 0; i < turns.Count; i++)
        {
            var turn = turns[i];
            if (turn.Stance == Stance.None) continue;
            var to = i + 1 < turns.Count ? turns[i + 1].At : end;
            bars.Add(new TimelineBar(
                turn.At, to < turn.At ? turn.At : to, StanceLook.Mark(turn.Stance), StanceLook.Tone(turn.Stance),
                $"{name}: {Words.Of(turn.Stance)} from {ReportWords.Minute(turn.At)}"));
        }

        return new TimelineRow(name, bars);
    }

    private static Table? ByRevision(ThreadReport report, List<List<OpinionTurn>> people, ReportNames names)
    {
        var labels = report.Course.Select(turn => turn.Revision).Distinct(StringComparer.Ordinal).TakeLast(MaxRevisions).ToList();
        if (labels.Count < 2) return null;
        return new Table(
            ["Who", .. labels],
            [.. people.Select(turns => (IReadOnlyList<Cell>)
                [new Cell(Span.Of(names.Of(turns[0].Person))), .. labels.Select((_, at) => At(turns, labels, at))])]);
    }

    /// <summary>The position at the end of a revision: said on it, or standing from an earlier one.</summary>
    private static Cell At(List<OpinionTurn> turns, List<string> labels, int at)
    {
        var turn = turns.FindLast(turn => labels.IndexOf(turn.Revision) <= at);
        if (turn is null || turn.Stance == Stance.None) return Cell.Empty;
        return string.Equals(turn.Revision, labels[at], StringComparison.Ordinal)
            ? new Cell(Span.Of(Words.Of(turn.Stance), StanceLook.Tone(turn.Stance)))
            : new Cell(Span.Of($"({Words.Of(turn.Stance)})", Tone.Muted));
    }
}
