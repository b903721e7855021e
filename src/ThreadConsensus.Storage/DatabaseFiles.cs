namespace ThreadConsensus.Storage;

/// <summary>
/// The two files of a LiteDB database: the data, and the log that changes go to first (FILE-log.EXT, as LiteDB itself
/// names it). Left alone LiteDB waits for the disk after every page of 8 KB, which takes longer than reading the mail.
/// Here the disk is waited for where a power cut could otherwise do harm: at the end of a transaction, before changes
/// move from the log to the data, and before the log is emptied.
/// </summary>
internal sealed class DatabaseFiles : IDisposable
{
    private readonly string _logPath;
    private readonly DatabaseFile _data;
    private readonly DatabaseFile? _log;

    /// <param name="path">The data file; made with <see cref="ArchiveAccess.Write"/> where there is none.</param>
    /// <param name="access">With <see cref="ArchiveAccess.Read"/> the log must be absent or empty.</param>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public DatabaseFiles(string path, ArchiveAccess access)
    {
        _logPath = LogPath(path);
        _data = new DatabaseFile(path, access);
        if (access == ArchiveAccess.Read) return;
        try
        {
            _log = new DatabaseFile(_logPath, access);
        }
        catch
        {
            _data.CloseFile();
            throw;
        }

        _data.WritesAfter(_log);
        _log.EmptiesAfter(_data);
    }

    public Stream Data => _data;

    public Stream Log => _log ?? Stream.Null;

    /// <summary>True when a killed process has left changes in the log: only a writer can move them.</summary>
    public static bool HaveUnfinishedLog(string path)
    {
        var log = new FileInfo(LogPath(path));
        return log.Exists && log.Length > 0;
    }

    /// <summary>Waits until all that was written is on the disk.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public void Sync()
    {
        _log?.Sync();
        _data.Sync();
    }

    /// <summary>Closes the files, and removes a log that holds nothing.</summary>
    public void Dispose()
    {
        var isEmpty = _log is { Length: 0 };
        _data.CloseFile();
        _log?.CloseFile();
        if (isEmpty) File.Delete(_logPath);
    }

    private static string LogPath(string path) => Path.ChangeExtension(path, null) + "-log" + Path.GetExtension(path);
}
