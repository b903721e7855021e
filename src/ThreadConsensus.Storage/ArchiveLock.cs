namespace ThreadConsensus.Storage;

/// <summary>
/// Keeps two processes from using one archive at once where one of them writes: LiteDB's direct mode, which is several
/// times faster than its shared mode, does not guard against that. The operating system drops the lock with the process,
/// however it ends.
/// </summary>
internal static class ArchiveLock
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(50);

    /// <summary>How long a command waits for another one before it says so.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <returns>What holds the lock until disposed; null where the folder cannot be written, so that nobody else can
    /// write either.</returns>
    /// <exception cref="ArchiveException">Another process kept the archive longer than the patience.</exception>
    public static FileStream? Acquire(string archive, ArchiveAccess access, CancellationToken cancel)
    {
        var path = archive + ".lock";
        var tries = Patience / Retry;
        for (var i = 0; i < tries; i++)
        {
            try
            {
                return access == ArchiveAccess.Write
                    ? new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
                    : OpenShared(path);
            }
            catch (UnauthorizedAccessException) when (access == ArchiveAccess.Read)
            {
                return null;
            }
            catch (UnauthorizedAccessException e)
            {
                throw new ArchiveException($"{path}: no permission to write here. Choose another archive with --store.", e);
            }
            catch (IOException e) when (IsMissingFolder(e))
            {
                throw new ArchiveException($"{archive}: the folder does not exist.", e);
            }
            catch (IOException e) when (!IsHeld(e))
            {
                if (access == ArchiveAccess.Read) return null;
                throw new ArchiveException($"{path}: {e.Message}", e);
            }
            catch (IOException)
            {
                cancel.WaitHandle.WaitOne(Retry);
                cancel.ThrowIfCancellationRequested();
            }
        }

        throw new ArchiveException($"{archive}: another threadconsensus is working on this archive. Try again when it is done.");
    }

    private static FileStream OpenShared(string path)
    {
        if (!File.Exists(path))
        {
            using var made = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
    }

    private static bool IsMissingFolder(IOException e) => e is DirectoryNotFoundException;

    /// <summary>EWOULDBLOCK on Linux and macOS (11, 35), sharing violation on Windows.</summary>
    private static bool IsHeld(IOException e) => (e.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
