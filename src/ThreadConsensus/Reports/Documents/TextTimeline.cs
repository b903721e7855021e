namespace ThreadConsensus.Reports.Documents;

/// <summary>Draws a timeline in a fixed-width font: the mark of a stance for as long as it was held.</summary>
public static class TextTimeline
{
    public const int WidestName = 28;

    private const int FewestCells = 16;

    /// <summary>The names' column, as wide as the longest.</summary>
    public static int NameWidth(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Math.Min(WidestName, timeline.Rows.Max(row => TextWidth.Of(row.Name)));
    }

    /// <summary>The name cut or padded to the names' column.</summary>
    public static string Name(TimelineRow row, int width)
    {
        ArgumentNullException.ThrowIfNull(row);
        return TextTable.Pad(TextWidth.Of(row.Name) <= width ? row.Name : Printable.Line(row.Name, width), width);
    }

    /// <summary>How many cells a bar may fill.</summary>
    public static int Cells(Timeline timeline, int width) =>
        Math.Max(FewestCells, Math.Min(60, width - NameWidth(timeline) - 2));

    /// <summary>The cells of a row: the bar that fills each, null where there is none.</summary>
    public static IReadOnlyList<TimelineBar?> Row(Timeline timeline, TimelineRow row, int cells)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(row);
        var drawn = new TimelineBar?[cells];
        foreach (var bar in row.Bars)
        {
            var first = (int)Math.Min(cells - 1, timeline.At(bar.From) * cells);
            var end = Math.Max(first + 1, (int)Math.Round(timeline.At(bar.To) * cells));
            for (var i = first; i < Math.Min(cells, end); i++) drawn[i] = bar;
        }

        return drawn;
    }

    /// <summary>The line below the bars: the first and the last day; with the time where they are one or two.</summary>
    public static string Axis(Timeline timeline, int cells)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var (start, end) = Ends(timeline);
        return start + new string(' ', Math.Max(1, cells - start.Length - end.Length)) + end;
    }

    /// <summary>The whole drawing.</summary>
    public static IEnumerable<string> Lines(Timeline timeline, int width)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        if (timeline.Rows.Count == 0) yield break;
        var names = NameWidth(timeline);
        var cells = Cells(timeline, width);
        foreach (var row in timeline.Rows)
        {
            var bar = string.Concat(Row(timeline, row, cells).Select(cell => cell?.Mark ?? ' '));
            yield return $"{Name(row, names)}  {bar}".TrimEnd();
        }

        yield return new string(' ', names + 2) + Axis(timeline, cells);
    }

    /// <summary>The two ends of the axis, in words.</summary>
    public static (string Start, string End) Ends(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.End - timeline.Start < TimeSpan.FromDays(2)
            ? (ReportWords.Minute(timeline.Start), ReportWords.Minute(timeline.End))
            : (ReportWords.Day(timeline.Start), ReportWords.Day(timeline.End));
    }
}
