namespace ThreadConsensus.Reports.Documents;

/// <summary>Draws a table in a fixed-width font: no lines, two spaces between columns, cells wrapped.</summary>
internal static class TextTable
{
    private const int Gap = 2;
    private const int NarrowestColumn = 8;

    /// <param name="rows">Rows of cells; all of one length.</param>
    /// <param name="width">Columns of a line; exceeded only where even the narrowest cells do not fit.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows, int width)
    {
        if (rows.Count == 0 || rows[0].Count == 0) return [];
        var widths = Widths(rows, width);
        return rows.SelectMany(row => Row(row, widths));
    }

    /// <summary>Every column as wide as its widest cell; then the widest give way until the table fits.</summary>
    private static int[] Widths(IReadOnlyList<IReadOnlyList<string>> rows, int width)
    {
        var widths = new int[rows[0].Count];
        foreach (var row in rows)
        {
            for (var i = 0; i < widths.Length; i++) widths[i] = Math.Max(widths[i], TextWidth.Of(row[i]));
        }

        var excess = widths.Sum() + (Gap * (widths.Length - 1)) - width;
        while (excess > 0)
        {
            var widest = Array.IndexOf(widths, widths.Max());
            if (widths[widest] <= NarrowestColumn) break;
            var next = widths.Where(other => other < widths[widest]).DefaultIfEmpty(NarrowestColumn).Max();
            // Columns of one width give way together.
            var alone = widths.Count(other => other == widths[widest]) == 1;
            var give = alone ? Math.Min(excess, Math.Max(1, widths[widest] - Math.Max(next, NarrowestColumn))) : 1;
            widths[widest] -= give;
            excess -= give;
        }

        return widths;
    }

    private static IEnumerable<string> Row(IReadOnlyList<string> row, int[] widths)
    {
        var cells = row.Select((cell, column) => TextWrap.Lines(cell, widths[column])).ToList();
        var height = cells.Max(cell => cell.Count);
        for (var line = 0; line < height; line++)
        {
            var parts = cells.Select((cell, column) => Pad(line < cell.Count ? cell[line] : "", widths[column]));
            yield return string.Join(new string(' ', Gap), parts).TrimEnd();
        }
    }

    internal static string Pad(string text, int width) =>
        text + new string(' ', Math.Max(0, width - TextWidth.Of(text)));
}
