using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using LiteDB;

namespace ThreadConsensus.Storage;

/// <summary>
/// Mails are stored in blocks of some hundred kilobytes, compressed together: smaller and faster than one document a
/// mail, and still cheap to read one mail from. A mail larger than a document may be is cut over several chunks.
/// </summary>
internal static class MailBlock
{
    /// <summary>Raw bytes after which a block is closed.</summary>
    public const int TargetBytes = 1 << 19;

    /// <summary>Mails after which a block is closed, so that a crash costs little.</summary>
    public const int TargetMails = 256;

    /// <summary>LiteDB's limit is 16 MB a document; a chunk stays well below it.</summary>
    private const int ChunkBytes = 8 << 20;

    /// <summary>Brotli's default: 4 MB, more than a block.</summary>
    private const int WindowBits = 22;

    /// <summary>Document ids are the block's number times this, plus the chunk's: 2 GB a block at most.</summary>
    private const long ChunksPerBlock = 256;

    /// <summary>Room for a full block whose last mail is large; what is larger still is seldom and not kept.</summary>
    private const int LargestRoom = 4 * TargetBytes;

    /// <summary>Pieces of each size kept: a block takes two while it is packed.</summary>
    private const int RoomsKept = 2;

    /// <summary>The shared pool would keep pieces for every thread that ever packed a block.</summary>
    private static readonly ArrayPool<byte> Room = ArrayPool<byte>.Create(LargestRoom, RoomsKept);

    /// <summary>Stores a block, one document a chunk.</summary>
    public static void Insert(ILiteCollection<BsonDocument> blocks, int number, IReadOnlyList<byte[]> chunks) =>
        blocks.InsertBulk(chunks.Select((chunk, index) =>
            new BsonDocument { ["_id"] = (number * ChunksPerBlock) + index, ["d"] = chunk }));

    /// <summary>Stores a block in place of the former one of its number.</summary>
    public static void Replace(ILiteCollection<BsonDocument> blocks, int number, IReadOnlyList<byte[]> chunks)
    {
        var id = number * ChunksPerBlock;
        while (blocks.Delete(id)) id++;
        Insert(blocks, number, chunks);
    }

    /// <summary>The parts of a stored block, in order.</summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Read(ILiteCollection<BsonDocument> blocks, int number) =>
        Decompress(Chunks(blocks, number));

    /// <summary>A stored block as it is, for <see cref="Decompress"/>.</summary>
    /// <remarks>One by one: a query over a range is compiled anew each time.</remarks>
    public static byte[][] Chunks(ILiteCollection<BsonDocument> blocks, int number)
    {
        var chunks = new List<byte[]>(1);
        for (var id = number * ChunksPerBlock; blocks.FindById(id) is { } chunk; id++) chunks.Add(chunk["d"].AsBinary);
        return [.. chunks];
    }

    /// <remarks>In one call: at low qualities Brotli finds no repetition across calls.</remarks>
    public static IReadOnlyList<byte[]> Compress(IReadOnlyList<ReadOnlyMemory<byte>> parts, int quality)
    {
        var length = parts.Sum(part => part.Length + sizeof(int));
        var plain = Room.Rent(length);
        var packed = Room.Rent(BrotliEncoder.GetMaxCompressedLength(length));
        Join(parts, plain);
        if (!BrotliEncoder.TryCompress(plain.AsSpan(0, length), packed, out var packedLength, quality, WindowBits))
            throw new InvalidOperationException("Brotli needs more room than it says.");
        var chunks = new List<byte[]>();
        for (var at = 0; at < packedLength; at += ChunkBytes)
            chunks.Add(packed.AsSpan(at, Math.Min(ChunkBytes, packedLength - at)).ToArray());
        Room.Return(plain);
        Room.Return(packed);
        return chunks;
    }

    /// <summary>Each part behind its length.</summary>
    private static void Join(IReadOnlyList<ReadOnlyMemory<byte>> parts, Span<byte> joined)
    {
        foreach (var part in parts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(joined, part.Length);
            part.Span.CopyTo(joined[sizeof(int)..]);
            joined = joined[(sizeof(int) + part.Length)..];
        }
    }

    /// <summary>The parts that went into a block, in order.</summary>
    /// <remarks>Each in memory of its own: one piece a block would be among the large objects, which are seldom
    /// collected.</remarks>
    public static List<ReadOnlyMemory<byte>> Decompress(byte[][] chunks)
    {
        using var packed = new MemoryStream(chunks.Length == 1 ? chunks[0] : [.. chunks.SelectMany(chunk => chunk)], writable: false);
        using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
        var parts = new List<ReadOnlyMemory<byte>>();
        var length = new byte[sizeof(int)];
        while (brotli.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) == length.Length)
        {
            var part = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
            brotli.ReadExactly(part);
            parts.Add(part);
        }

        return parts;
    }
}
