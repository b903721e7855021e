namespace ThreadConsensus.Reports.Documents;

/// <summary>Draws a table in a fixed-width font: no lines, two spaces between columns, cells wrapped.</summary>
public static class TextTable
{
    private const int Gap = 2;
    private const int NarrowestColumn = 8;
    private const int LongestKeptWord = 20;

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
