namespace ThreadConsensus.Reports.Documents;

/// <summary>Draws a table in a fixed-width font: no lines, two spaces between columns, cells wrapped.</summary>
public static class TextTable
{
    internal const int Gap = 2;
    private const int NarrowestColumn = 8;
    private const int LongestKeptWord = 20;

    /// <summary>From so many columns on a long cell wraps within its column and the rest still reads as a table.</summary>
    private const int WideEnough = 110;

    /// <param name="rows">Rows of cells; all of one length.</param>
    /// <param name="width">Columns of a line; exceeded only where even the narrowest cells do not fit.</param>
    internal static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows, int width)
    {
        if (rows.Count == 0 || rows[0].Count == 0) return [];
        var widths = Widths(rows, width - (Gap * (rows[0].Count - 1)));
        return rows.SelectMany(row => Row(row, widths));
    }

    /// <summary>
    /// Every column as wide as its widest cell; then the widest give way until the table fits. The one that was widest
    /// keeps a third of the line, or what is most to read would get no more room than a name, and the others their
    /// longest word.
    /// </summary>
    /// <param name="rows">At least one row of cells; all of one length.</param>
    /// <param name="width">Columns of a line that the cells may take together.</param>
    public static int[] Widths(IReadOnlyList<IReadOnlyList<string>> rows, int width)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var widths = new int[rows[0].Count];
        foreach (var row in rows)
        {
            for (var i = 0; i < widths.Length; i++) widths[i] = Math.Max(widths[i], TextWidth.Of(row[i]));
        }

        var floors = widths.Select((_, column) => rows.Max(row => LongestWord(row[column]))).ToArray();
        floors[Array.IndexOf(widths, widths.Max())] = Math.Max(NarrowestColumn, width / 3);
        GiveWay(widths, floors, width);
        GiveWay(widths, Enumerable.Repeat(NarrowestColumn, widths.Length).ToArray(), width);
        return widths;
    }

    /// <summary>True where rows are drawn as entries of two lines rather than side by side.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its cells as text.</param>
    /// <param name="width">Columns of a line.</param>
    public static bool IsList(Table table, IReadOnlyList<IReadOnlyList<string>> rows, int width)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Main is null || width >= WideEnough) return false;
        var widths = Enumerable.Range(0, table.Columns.Count)
            .Select(column => rows.Select(row => TextWidth.Of(row[column])).Append(TextWidth.Of(table.Columns[column])).Max());
        return widths.Sum() + (Gap * (table.Columns.Count - 1)) > width;
    }

    /// <summary>The widest first cell.</summary>
    public static int LeadWidth(IReadOnlyList<IReadOnlyList<string>> rows) => rows.Max(row => TextWidth.Of(row[0]));

    /// <summary>What an entry tells below its first line: "age 3 d; missing Ann"; nothing of empty cells.</summary>
    public static string Details(Table table, IReadOnlyList<string> row)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(row);
        return string.Join("; ", Enumerable.Range(1, row.Count - 1)
            .Where(column => column != table.Main && row[column].Length > 0)
            .Select(column => $"{table.Columns[column].ToLowerInvariant()} {row[column]}"));
    }

    private static int LongestWord(string cell) =>
        Math.Clamp(cell.Split(' ').Max(word => TextWidth.Of(word)), NarrowestColumn, LongestKeptWord);

    private static void GiveWay(int[] widths, int[] floors, int width)
    {
        for (var excess = widths.Sum() - width; excess > 0; excess--)
        {
            var widest = -1;
            for (var i = 0; i < widths.Length; i++)
            {
                if (widths[i] > floors[i] && (widest < 0 || widths[i] > widths[widest])) widest = i;
            }

            if (widest < 0) return;
            widths[widest]--;
        }
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
