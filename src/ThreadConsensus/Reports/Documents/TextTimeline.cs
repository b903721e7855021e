using System.Globalization;

namespace ThreadConsensus.Reports.Documents;

/// <summary>Draws a timeline in a fixed-width font: the mark of a stance for as long as it was held.</summary>
public static class TextTimeline
{
    public const int WidestName = 24;

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
        return TextTable.Pad(Printable.Line(row.Name, width + 1), width);
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

    /// <summary>The line below the bars: the first and the last day.</summary>
    public static string Axis(Timeline timeline, int cells)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var start = Day(timeline.Start);
        var end = Day(timeline.End);
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

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
