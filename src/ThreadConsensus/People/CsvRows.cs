using System.Text;

namespace ThreadConsensus.People;

/// <summary>
/// Splits comma separated values (RFC 4180); a cell in quotes may hold commas, line ends and doubled quotes.
/// </summary>
internal static class CsvRows
{
    public static List<CsvRow> Of(string text, int most, List<RosterProblem> problems)
    {
        var rows = new List<CsvRow>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var line = 1;
        var start = 1;
        var quoted = false;
        for (var at = text.StartsWith('\ufeff') ? 1 : 0; at < text.Length && rows.Count <= most; at++)
        {
            var c = text[at];
            if (c == '\n') line++;
            if (quoted && c == '"' && at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
            else if (c == '"') quoted = !quoted;
            else if (quoted) cell.Append(c);
            else if (c == ',') EndCell();
            else if (c == '\n') EndRow();
            else if (c != '\r') cell.Append(c);
        }

        if (quoted) problems.Add(new RosterProblem(start, "A quote is not closed."));
        EndRow();
        if (rows.Count > most) problems.Add(new RosterProblem(rows[^1].Line, $"More than {most} rows are not read."));
        return rows;

        void EndCell()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            if (cells.Count > 1 || cells[0].Trim().Length > 0) rows.Add(new CsvRow(start, cells.ToArray()));
            cells.Clear();
            start = line;
        }
    }
}
