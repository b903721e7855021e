using ThreadConsensus.People;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>
/// Reads who may decide from a file or folder, told apart by their content: roster JSON, CSV, a Kubernetes OWNERS file
/// or a folder of them, or MAINTAINERS.
/// </summary>
internal static class RosterFile
{
    private const string Owners = "OWNERS";

    /// <summary>At most so many OWNERS files of a folder are read.</summary>
    private const int MostFiles = 20_000;

    /// <exception cref="UserException">It cannot be read, or anything in it is wrong.</exception>
    public static Roster Read(string path) => Directory.Exists(path) ? ReadFolder(path) : Parse(Text(path), path);

    /// <summary>What the roster is read from; of a folder everything.</summary>
    /// <exception cref="UserException">It cannot be read.</exception>
    public static string Text(string path)
    {
        try
        {
            return Directory.Exists(path)
                ? string.Join('\n', OwnersIn(path).Select(file => file + "\n" + File.ReadAllText(file)))
                : File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{path}: the roster cannot be read: {e.Message}", ExitCode.Unreadable, e);
        }
    }

    /// <param name="text">The content.</param>
    /// <param name="place">
    /// Where it comes from, for messages and as the project's name where the content has none.
    /// </param>
    /// <exception cref="UserException">Anything in it is wrong: half a roster would miscount silently.</exception>
    public static Roster Parse(string text, string place)
    {
        var project = Path.GetFileNameWithoutExtension(place);
        if (text.AsSpan().TrimStart().StartsWith("{")) return Checked(RosterJson.Read(text), place);
        if (IsOwners(text)) return Checked(OwnersFile.Read(text, "", project, []), place);
        if (IsCsv(text)) return Checked(RosterCsv.Read(text, project, []), place);
        return FromMaintainers(text, place);
    }

    /// <summary>OWNERS files each apply to the folder that they lie in.</summary>
    private static Roster ReadFolder(string path)
    {
        var project = Path.GetFileName(Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar));
        var parts = OwnersIn(path).Select(file =>
        {
            var folder = Path.GetRelativePath(path, Path.GetDirectoryName(file)!).Replace('\\', '/');
            return Checked(OwnersFile.Read(Text(file), folder == "." ? "" : folder, project, []), file);
        }).ToList();
        if (parts.Count == 0)
            throw new UserException($"{path}: no OWNERS file in this folder. Name a roster file, or a folder that holds some.", ExitCode.Unreadable);
        return new Roster(
            project, [], [.. parts.SelectMany(part => part.Members)], [.. parts.SelectMany(part => part.Areas)]);
    }

    private static IEnumerable<string> OwnersIn(string folder) => Directory
        .EnumerateFiles(folder, Owners, new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
        .Order(StringComparer.Ordinal)
        .Take(MostFiles);

    private static bool IsOwners(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("approvers:", StringComparison.Ordinal) || line.StartsWith("reviewers:", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>A first line of words and commas only, such as <c>name,role,from</c>.</summary>
    private static bool IsCsv(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var head = (end < 0 ? text : text[..end]).Trim().TrimStart('\ufeff');
        return head.Contains(',', StringComparison.Ordinal)
            && head.Split(',').All(cell => cell.Trim().Trim('"') is { Length: > 0 } word && word.All(char.IsLetter));
    }

    private static Roster FromMaintainers(string text, string place)
    {
        var file = MaintainersFile.Parse(text);
        if (file.Members.Count == 0)
        {
            throw new UserException(
                $"{place}: this is no roster: it names nobody. It may be MAINTAINERS, JSON, CSV with the columns name and role, or OWNERS.",
                ExitCode.Unreadable);
        }

        var roster = file.ToRoster(Path.GetFileName(place));
        var problems = file.Problems.Concat(new AreaFinder(roster).Problems).ToList();
        return problems.Count == 0 ? roster : throw Bad(place, problems);
    }

    private static Roster Checked(RosterReading reading, string place) => reading.Roster ?? throw Bad(place, reading.Problems);

    /// <summary>The first problems, each with its line, and what to do.</summary>
    private static UserException Bad(string place, IReadOnlyList<RosterProblem> problems)
    {
        const int Told = 5;
        var lines = problems.Take(Told).Select(problem => $"{place}{(problem.Line > 0 ? $", line {problem.Line}" : "")}: {problem.Message}");
        var more = problems.Count > Told ? $"\nand {problems.Count - Told} more." : "";
        return new UserException(string.Join('\n', lines) + more + "\nNothing was taken from it: mend it and try again.", ExitCode.Unreadable);
    }
}
