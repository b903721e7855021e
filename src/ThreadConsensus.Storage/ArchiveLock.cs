namespace ThreadConsensus.Storage;

/// <summary>
/// Keeps two processes from using one archive at once where one of them writes: LiteDB's direct mode, which is several
/// times faster than its shared mode, does not guard against that. The operating system drops the lock with the
/// process, however it ends.
/// </summary>
internal static class ArchiveLock
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for other processes, up to the patience.</summary>
    /// <returns>What holds the lock until disposed; null where the folder cannot be written, so that nobody else can
    /// write either.</returns>
    /// <exception cref="ArchiveException">Another process kept the archive longer than the patience.</exception>
    public static FileStream? Acquire(string archive, ArchiveAccess access, TimeSpan patience, CancellationToken cancel)
    {
        var tries = patience / Retry;
        for (var i = 0; i < tries; i++)
        {
            if (TryAcquire(archive, access, out var held))
            {
                if (i > 0) TakeRequest(archive);
                return held;
            }

            Ask(archive);
            cancel.WaitHandle.WaitOne(Retry);
            cancel.ThrowIfCancellationRequested();
        }

        throw new ArchiveException($"{archive}: another threadconsensus is working on this archive. Try again when it is done.");
    }

    /// <summary>True when another process has asked for the archive since the last call.</summary>
    public static bool TakeRequest(string archive)
    {
        var path = RequestPath(archive);
        if (!File.Exists(path)) return false;
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        return true;
    }

    /// <summary>Holds a lock file that one process may have.</summary>
    /// <returns>Null when another process has it.</returns>
    /// <exception cref="ArchiveException">The folder cannot be written.</exception>
    public static FileStream? TryHold(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (IsHeld(e))
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{path}: {e.Message}", e);
        }
    }

    private static string RequestPath(string archive) => archive + ".wanted";

    /// <summary>
    /// Tells the process that has the archive that somebody waits; one that cannot write waits all the same.
    /// </summary>
    private static void Ask(string archive)
    {
        try
        {
            File.WriteAllBytes(RequestPath(archive), []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The lock itself decides.
        }
    }

    private static bool TryAcquire(string archive, ArchiveAccess access, out FileStream? held)
    {
        var path = archive + ".lock";
        held = null;
        try
        {
            held = access == ArchiveAccess.Write
                ? new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
                : OpenShared(path);
            return true;
        }
        catch (UnauthorizedAccessException) when (access == ArchiveAccess.Read)
        {
            return true;
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
            if (access == ArchiveAccess.Read) return true;
            throw new ArchiveException($"{path}: {e.Message}", e);
        }
        catch (IOException)
        {
            return false;
        }
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
