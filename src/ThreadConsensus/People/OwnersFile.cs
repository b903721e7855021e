namespace ThreadConsensus.People;

/// <summary>
/// A Kubernetes OWNERS file. Of YAML it reads what these files use: keys at the margin, lists of plain or quoted words
/// below them or in brackets, and options. Anything else is an error with its line, never a guess; <c>filters</c> are
/// refused.
/// </summary>
public static class OwnersFile
{
    /// <summary>Lines beyond this many are refused.</summary>
    public const int MostLines = 20_000;

    private static readonly string[] Keys =
        ["approvers", "reviewers", "emeritus_approvers", "emeritus_reviewers", "labels", "options",
            "required_reviewers"];

    /// <summary>
    /// Reads one file. Approvers become maintainers and reviewers reviewers of the area that is the directory; names
    /// are the handles as written.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="directory">Where it lies, without slash at its ends; empty for the top.</param>
    /// <param name="project">Name for reports.</param>
    /// <param name="lists">List ids or addresses that it applies to; empty for every list.</param>
    public static RosterReading Read(string text, string directory, string project, IReadOnlyList<string> lists)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(directory);
        var problems = new List<RosterProblem>();
        var members = new List<RosterMember>();
        var key = "";
        var lines = text.Split('\n', MostLines + 1);
        if (lines.Length > MostLines) problems.Add(new RosterProblem(MostLines + 1, "The file is too long."));
        for (var at = 0; at < Math.Min(lines.Length, MostLines); at++)
        {
            var line = CutComment(lines[at]).TrimEnd();
            if (line.Length == 0 || line == "---") continue;
            if (line[0] is not (' ' or '-')) key = ReadKey(line, at + 1, directory, members, problems);
            else ReadItem(line.Trim(), key, at + 1, directory, members, problems);
        }

        if (problems.Count > 0) return new RosterReading(null, problems);
        var title = directory.Length == 0 ? MaintainersFile.Rest : directory;
        var area = new RosterArea(title, "", directory.Length == 0 ? ["*", "*/"] : [directory + "/"], [], [], []);
        return new RosterReading(new Roster(project, lists, members, [area]), []);
    }

    private static string ReadKey(
        string line, int number, string directory, List<RosterMember> members, List<RosterProblem> problems)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var key = colon < 0 ? line : line[..colon].Trim();
        if (colon < 0) problems.Add(new RosterProblem(number, "A key needs a colon."));
        else if (!Keys.Contains(key)) problems.Add(new RosterProblem(number,
            $"The key {NearestWord.Unknown(key, Keys)}"));
        var value = colon < 0 ? "" : line[(colon + 1)..].Trim();
        if (value.Length == 0) return key;
        if (value[0] != '[' || value[^1] != ']')
        {
            problems.Add(new RosterProblem(number, $"\"{key}\" must be a list."));
            return key;
        }

        foreach (var item in value[1..^1].Split(',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Add(Unquote(item), key, directory, members);
        return key;
    }

    private static void ReadItem(
        string item, string key, int number, string directory, List<RosterMember> members, List<RosterProblem> problems)
    {
        if (key == "options" && item.Contains(':', StringComparison.Ordinal)) return;
        var name = item.StartsWith("- ", StringComparison.Ordinal) ? Unquote(item[2..].Trim()) : "";
        if (key.Length == 0) problems.Add(new RosterProblem(number, "An item stands before any key."));
        else if (name.Length == 0 || name.AsSpan().IndexOfAny(":{}[]&*!|>\"'") >= 0)
            problems.Add(new RosterProblem(number, $"An item of \"{key}\" must be a dash and a name."));
        else Add(name, key, directory, members);
    }

    private static void Add(string name, string key, string directory, List<RosterMember> members)
    {
        if (key is not ("approvers" or "reviewers")) return;
        members.Add(new RosterMember
        {
            Name = name,
            Role = key == "reviewers" ? DeciderRole.Reviewer
                : directory.Length == 0 ? DeciderRole.Committer : DeciderRole.Maintainer,
            Area = directory.Length == 0 ? MaintainersFile.Rest : directory,
        });
    }

    private static string CutComment(string line)
    {
        var mark = line.StartsWith('#') ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
        return mark < 0 ? line : line[..mark];
    }

    private static string Unquote(string text) =>
        text.Length > 1 && text[0] is '"' or '\'' && text[^1] == text[0] ? text[1..^1] : text;
}
