using ThreadConsensus.People;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Reads who may decide from a file: roster JSON or MAINTAINERS, told apart by their content.</summary>
internal static class RosterFile
{
    /// <exception cref="UserException">The file cannot be read, or anything in it is wrong.</exception>
    public static Roster Read(string path) => Parse(Text(path), path);

    /// <exception cref="UserException">The file cannot be read.</exception>
    public static string Text(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{path}: the roster cannot be read: {e.Message}", ExitCode.Unreadable, e);
        }
    }

    /// <param name="text">The content.</param>
    /// <param name="place">Where it comes from, for messages and as the project's name where the content has none.</param>
    /// <exception cref="UserException">Anything in it is wrong: half a roster would miscount silently.</exception>
    public static Roster Parse(string text, string place)
    {
        if (text.AsSpan().TrimStart().StartsWith("{")) return ParseJson(text, place);
        var file = MaintainersFile.Parse(text);
        if (file.Members.Count == 0)
            throw new UserException($"{place}: neither roster JSON nor a MAINTAINERS file: it names nobody.", ExitCode.Unreadable);
        return file.ToRoster(Path.GetFileName(place));
    }

    private static Roster ParseJson(string text, string place)
    {
        var reading = RosterJson.Read(text);
        if (reading.Roster is { } roster) return roster;
        var problem = reading.Problems[0];
        throw new UserException($"{place}, line {problem.Line}: {problem.Message}", ExitCode.Unreadable);
    }
}
