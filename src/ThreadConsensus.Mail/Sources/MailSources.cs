namespace ThreadConsensus.Mail.Sources;

/// <summary>Finds out what a path holds, from its content and never from its name.</summary>
public static class MailSources
{
    /// <summary>
    /// Opens a path: mbox, one mail, pasted text, any of these gzipped; Maildir, public-inbox repository, or a folder
    /// of all of these; <c>-</c> for standard input. A path that cannot be read gives a source that reports so.
    /// </summary>
    /// <param name="standardInput">What <c>-</c> reads; the process's own when null. Left open.</param>
    public static IMailSource Open(string path, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0) return new FileSource("");
        if (string.Equals(path, "-", StringComparison.Ordinal))
        {
            return new StreamSource("standard input", () => standardInput ?? Console.OpenStandardInput());
        }

        if (!Directory.Exists(path)) return new FileSource(path);
        return PublicInbox.Epochs(path) is { Count: > 0 } epochs ? new GitSource(path, epochs) : new FolderSource(path);
    }
}
