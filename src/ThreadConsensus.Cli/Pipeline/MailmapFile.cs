using ThreadConsensus.People;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Reads a .mailmap file.</summary>
internal static class MailmapFile
{
    /// <exception cref="UserException">The file cannot be read.</exception>
    public static (Mailmap Mailmap, string Text) Read(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            return (Mailmap.Parse(text), text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{path}: the mailmap cannot be read: {e.Message}", ExitCode.Unreadable, e);
        }
    }
}
