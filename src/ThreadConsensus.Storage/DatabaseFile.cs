namespace ThreadConsensus.Storage;

/// <summary>
/// A file whose <see cref="Flush"/> does not wait for the disk; <see cref="Sync"/> does. It stays open when LiteDB
/// disposes it, as it does after a failed write; <see cref="CloseFile"/> closes it.
/// </summary>
internal sealed class DatabaseFile(string path, ArchiveAccess access) : Stream
{
    private readonly FileStream _file = Open(path, access);
    private DatabaseFile? _beforeWriting;
    private DatabaseFile? _beforeEmptying;
    private bool _isAhead;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => _file.CanWrite;

    public override long Length => _file.Length;

    public override long Position
    {
        get => _file.Position;
        set => _file.Position = value;
    }

    /// <summary>What is in another file must be on the disk before anything is written here.</summary>
    public void WritesAfter(DatabaseFile other) => _beforeWriting = other;

    /// <summary>What is in another file must be on the disk before anything is cut off here.</summary>
    public void EmptiesAfter(DatabaseFile other) => _beforeEmptying = other;

    /// <exception cref="IOException">The disk failed.</exception>
    public void Sync()
    {
        if (!_isAhead) return;
        _file.Flush(flushToDisk: true);
        _isAhead = false;
    }

    public override int Read(byte[] buffer, int offset, int count) => _file.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => _file.Read(buffer);

    public override long Seek(long offset, SeekOrigin origin) => _file.Seek(offset, origin);

    public override void SetLength(long value)
    {
        if (value < _file.Length) _beforeEmptying?.Sync();
        _file.SetLength(value);
        _isAhead = true;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _beforeWriting?.Sync();
        _isAhead = true;
        _file.Write(buffer);
    }

    public override void Flush()
    {
    }

    public void CloseFile() => _file.Dispose();

    /// <summary>Without a buffer: pages are written whole. The archive's lock keeps other processes away.</summary>
    private static FileStream Open(string path, ArchiveAccess access) => new(
        path,
        access == ArchiveAccess.Read ? FileMode.Open : FileMode.OpenOrCreate,
        access == ArchiveAccess.Read ? FileAccess.Read : FileAccess.ReadWrite,
        FileShare.ReadWrite,
        bufferSize: 0,
        FileOptions.RandomAccess);
}
