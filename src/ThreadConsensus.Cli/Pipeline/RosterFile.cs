using ThreadConsensus.People;

namespace ThreadConsensus.Cli.Pipeline;

internal static class RosterFile
{
    public static string Text(string path) => File.ReadAllText(path);
    public static Roster Read(string path) => throw new UserException(path);
    public static Roster Parse(string text, string place) => throw new UserException(place + text);
}
