using System.Buffers.Binary;
using System.Text;
using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Analysis;

/// <summary>All that must be known of every mail before any thread is read: where it belongs, and of which revision of
/// what it is.</summary>
/// <param name="Threading">What the reply tree needs of it.</param>
/// <param name="Clues">What it tells of former versions.</param>
public sealed record MailSummary(ThreadingInput Threading, PostingClues Clues)
{
    private const byte Version = 2;

    public static MailSummary From(ListMessage mail, ParsedBody body) =>
        new(ThreadingInput.From(mail, body), PostingClues.Of(mail, body));

    /// <summary>A compact form for storage, read back by <see cref="FromBytes"/>.</summary>
    public byte[] ToBytes()
    {
        var threading = Threading.ToBytes();
        using var stream = new MemoryStream(threading.Length + 64);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(threading.Length);
        writer.Write(threading);
        writer.Write(Clues.ChangeId);
        writer.Write7BitEncodedInt(Clues.FormerVersions.Count);
        foreach (var id in Clues.FormerVersions) writer.Write(id);
        writer.Flush();
        return stream.ToArray();
    }

    /// <param name="bytes">What <see cref="ToBytes"/> wrote.</param>
    /// <param name="shared">Shared by the summaries of an archive.</param>
    /// <param name="keepsQuotes">Whose quotes are read, where words are not; null to read all (see <see cref="ThreadingInput.FromBytes"/>).</param>
    /// <exception cref="FormatException">The bytes are not what <see cref="ToBytes"/> of this version
    /// writes.</exception>
    public static MailSummary FromBytes(
        ReadOnlySpan<byte> bytes, HeaderPool shared, Predicate<ThreadingInput>? keepsQuotes = null)
    {
        if (bytes.Length < 5 || bytes[0] != Version) throw new FormatException("A mail's summary of another version.");
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[1..]);
        if (length < 0 || length > bytes.Length - 5) throw new FormatException("A mail's summary is damaged.");
        return new MailSummary(ThreadingInput.FromBytes(bytes.Slice(5, length), shared, keepsQuotes), CluesIn(bytes[(5 + length)..]));
    }

    private static PostingClues CluesIn(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0, 0]) return PostingClues.None;
        using var reader = new BinaryReader(new MemoryStream(bytes.ToArray(), writable: false), Encoding.UTF8);
        try
        {
            var change = reader.ReadString();
            var former = new string[Math.Clamp(reader.Read7BitEncodedInt(), 0, PostingClues.MostFormerVersions)];
            for (var i = 0; i < former.Length; i++) former[i] = reader.ReadString();
            return new PostingClues(change, former);
        }
        catch (Exception e) when (e is EndOfStreamException or ArgumentException or IOException or FormatException)
        {
            throw new FormatException("A mail's summary is damaged.", e);
        }
    }
}
