using System.Globalization;

namespace ThreadConsensus.People;

/// <summary>
/// Rosters as comma separated values (RFC 4180): a header line with name and role, and any of area, from, until and
/// addresses (separated by blanks). Reading is strict.
/// </summary>
public static class RosterCsv
{
    /// <summary>Rows beyond this many are refused.</summary>
    public const int MostRows = 100_000;

    private static readonly string[] Columns = ["name", "role", "area", "from", "until", "addresses"];

    /// <param name="text">The file.</param>
    /// <param name="project">Name for reports: the format has no place for it.</param>
    /// <param name="lists">List ids or addresses that it applies to; empty for every list.</param>
    /// <param name="rule">Name of the decision rule; null for the default.</param>
    public static RosterReading Read(string text, string project, IReadOnlyList<string> lists, string? rule = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new List<RosterProblem>();
        var rows = CsvRows.Of(text, MostRows, problems);
        var members = new List<RosterMember>();
        if (rows.Count == 0) problems.Add(new RosterProblem(0,
            "The file is empty; its first line must name the columns."));
        else if (Header(rows[0], problems) is { } header)
        {
            foreach (var row in rows.Skip(1)) members.Add(Member(row, header, problems));
        }

        return problems.Count > 0
            ? new RosterReading(null, problems.OrderBy(problem => problem.Line).ToList())
            : new RosterReading(new Roster(project, lists, members, [], rule), []);
    }

    private static Dictionary<string, int>? Header(CsvRow row, List<RosterProblem> problems)
    {
        var header = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < row.Cells.Count; at++)
        {
            var name = row.Cells[at].Trim().ToLowerInvariant();
            if (!Columns.Contains(name)) problems.Add(new RosterProblem(row.Line,
                $"The column {NearestWord.Unknown(name, Columns)}"));
            else if (!header.TryAdd(name, at)) problems.Add(new RosterProblem(row.Line,
                $"The column \"{name}\" stands here twice."));
        }

        foreach (var needed in (string[])["name", "role"])
        {
            if (!header.ContainsKey(needed)) problems.Add(new RosterProblem(row.Line,
                $"The column \"{needed}\" is missing."));
        }

        return problems.Count > 0 ? null : header;
    }

    private static RosterMember Member(CsvRow row, Dictionary<string, int> header, List<RosterProblem> problems)
    {
        string Cell(string column) =>
            header.TryGetValue(column, out var at) && at < row.Cells.Count ? row.Cells[at].Trim() : "";

        if (row.Cells.Count > header.Count) Report($"The row has {row.Cells.Count} cells, the header {header.Count}.");
        if (Cell("name").Length == 0) Report("The name is missing.");
        var word = Cell("role");
        if (RoleWords.Parse(word) is null) Report($"The role {NearestWord.Unknown(word, RoleWords.All)}");
        var (from, until) = (Day("from"), Day("until"));
        if (from >= until) Report("\"until\" must be later than \"from\".");
        return new RosterMember
        {
            Name = Cell("name"),
            Role = RoleWords.Parse(word) ?? DeciderRole.Member,
            Area = Cell("area"),
            From = from,
            Until = until,
            Addresses = Cell("addresses").Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries),
        };

        DateOnly? Day(string column)
        {
            if (Cell(column).Length == 0) return null;
            if (DateOnly.TryParseExact(Cell(column), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
                out var day))
                return day;
            Report($"\"{column}\" must be a day such as 2017-06-28.");
            return null;
        }

        void Report(string message) => problems.Add(new RosterProblem(row.Line, message));
    }
}
