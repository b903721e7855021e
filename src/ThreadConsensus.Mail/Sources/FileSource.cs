namespace ThreadConsensus.Mail.Sources;

/// <summary>Mail from one file.</summary>
/// <param name="single">True for a file that is one mail by its place (Maildir).</param>
/// <param name="pasted">True where text without a header counts as a pasted body.</param>
internal sealed class FileSource(string path, bool single = false, bool pasted = true) : IMailSource
{
    public string Place => path;

    public long? Length { get; } = File.Exists(path) ? new FileInfo(path).Length : null;

    public long Position { get; private set; }

    public IEnumerable<RawMail> Read(Action<ReadProblem> report, CancellationToken cancellation = default)
    {
        using var file = Open(report);
        if (file is null) yield break;
        foreach (var mail in new StreamMails(path, report).Read(file, single, pasted, cancellation))
        {
            Position = file.Position;
            yield return mail;
        }

        Position = Length ?? Position;
    }

    private FileStream? Open(Action<ReadProblem> report)
    {
        try
        {
            return new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                Share = FileShare.ReadWrite | FileShare.Delete,
                Options = FileOptions.SequentialScan,
                BufferSize = 0,
            });
        }
        catch (UnauthorizedAccessException)
        {
            report(new ReadProblem(ReadProblemKind.Denied, path,
                "Permission denied: the file cannot be read. Check who may read it."));
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            report(new ReadProblem(ReadProblemKind.Missing, path,
                "There is no such file or folder. Check the spelling."));
        }
        catch (IOException reason)
        {
            report(new ReadProblem(ReadProblemKind.Failed, path, $"The file cannot be opened: {reason.Message}"));
        }

        return null;
    }
}
