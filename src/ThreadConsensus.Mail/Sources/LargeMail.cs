namespace ThreadConsensus.Mail.Sources;

/// <summary>
/// A mail too large to be held in memory: its beginning is, which is what gets read, and the rest is in a file without
/// a name that is gone when this is disposed of or the process ends.
/// </summary>
public sealed class LargeMail : IDisposable
{
    private readonly byte[] _head = new byte[SourceLimits.KeptBytes];
    private int _headLength;
    private FileStream? _rest;

    /// <summary>The header and what follows it, up to <see cref="SourceLimits.KeptBytes"/>.</summary>
    public ReadOnlyMemory<byte> Head => _head.AsMemory(0, _headLength);

    /// <summary>Why the rest could not be kept; null when it was.</summary>
    public string? Failure { get; private set; }

    /// <summary>What follows <see cref="Head"/>, in pieces; each is valid until the next is asked for.</summary>
    /// <param name="size">The largest piece, in bytes.</param>
    public IEnumerable<ReadOnlyMemory<byte>> Rest(int size)
    {
        if (_rest is null || Failure is not null) yield break;
        _rest.Position = 0;
        var piece = new byte[size];
        for (int length; (length = _rest.ReadAtLeast(piece, size, throwOnEndOfStream: false)) > 0;)
        {
            yield return piece.AsMemory(0, length);
        }
    }

    public void Dispose() => _rest?.Dispose();

    /// <summary>Adds what comes next. Never throws: a full disk is told by <see cref="Failure"/>.</summary>
    internal void Write(ReadOnlySpan<byte> bytes)
    {
        var count = Math.Min(bytes.Length, _head.Length - _headLength);
        bytes[..count].CopyTo(_head.AsSpan(_headLength));
        _headLength += count;
        if (count == bytes.Length || Failure is not null) return;
        try
        {
            _rest ??= Nameless();
            _rest.Write(bytes[count..]);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            Failure = reason.Message;
        }
    }

    /// <summary>What the user is to know of it.</summary>
    internal ReadProblem ProblemAt(string place) => new(ReadProblemKind.TooLarge, place,
        $"The mail is larger than {SourceLimits.MailBytes >> 20} MB; its header and first {SourceLimits.KeptBytes >> 20} MB were read. "
            + (Failure is { } reason ? $"The rest could not be kept: {reason}" : "An import keeps it whole."));

    private static FileStream Nameless()
    {
        var path = Path.Combine(Path.GetTempPath(), "threadconsensus-" + Path.GetRandomFileName());
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);

        // Open files outlive their name: so nothing stays behind, not even after a kill.
        File.Delete(path);
        return file;
    }
}
