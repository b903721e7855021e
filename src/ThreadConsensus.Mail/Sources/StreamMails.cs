using System.IO.Compression;
using System.Text;

namespace ThreadConsensus.Mail.Sources;

/// <summary>The mails of one stream of bytes, whatever kind it is.</summary>
internal sealed class StreamMails(string place, Action<ReadProblem> report)
{
    /// <summary>
    /// How many layers of gzip are undone: a packed file packed again exists, a third time is an attack.
    /// </summary>
    private const int GzipLayers = 2;

    /// <param name="single">True for a file that is one mail by its place (Maildir): it is never split.</param>
    /// <param name="pasted">True where text without a header counts as a pasted body; false within folders.</param>
    public IEnumerable<RawMail> Read(Stream input, bool single, bool pasted, CancellationToken cancellation)
    {
        var stream = input;
        for (var layers = 0; ; layers++)
        {
            var start = Start(stream);
            if (start is null) return [];
            stream = new PrefixedStream(start, stream);
            var kind = ContentSniffer.Kind(start);
            if (kind == ContentKind.Gzip && layers < GzipLayers)
            {
                stream = new GZipStream(stream, CompressionMode.Decompress);
                continue;
            }

            return Read(kind, stream, single, pasted, cancellation);
        }
    }

    private IEnumerable<RawMail> Read(ContentKind kind, Stream stream, bool single, bool pasted,
        CancellationToken cancellation)
    {
        switch (kind)
        {
            case ContentKind.Mbox when !single: return new MboxReader(stream, place, report).Read(cancellation);
            case ContentKind.Mail or ContentKind.Mbox: return Whole(stream);
            case ContentKind.Text when pasted || single: return Whole(stream);
            case ContentKind.WideText when pasted: return Wide(stream);
            case ContentKind.Text or ContentKind.WideText:
                return Nothing(ReadProblemKind.Skipped,
                "Skipped: text without a mail header. Name the file itself to read it as a pasted mail.");
            case ContentKind.Empty when !pasted && !single:
                return Nothing(ReadProblemKind.Skipped, "Skipped: the file is empty.");
            case ContentKind.Empty: return Nothing(ReadProblemKind.Empty, "The file is empty: nothing to read.");
            case ContentKind.Packed:
                return Nothing(ReadProblemKind.NotMail,
                "The file is packed in a way other than gzip. Unpack it and name what comes out.");
            default:
                return Nothing(ReadProblemKind.NotMail,
                "The file is no mail: neither an mbox nor a mail nor text.");
        }
    }

    private IEnumerable<RawMail> Nothing(ReadProblemKind kind, string message)
    {
        report(new ReadProblem(kind, place, message));
        return [];
    }

    private byte[]? Start(Stream stream)
    {
        try
        {
            var start = new byte[ContentSniffer.Length];
            var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            return start[..length];
        }
        catch (Exception reason) when (reason is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            report(new ReadProblem(ReadProblemKind.Failed, place, $"The file cannot be read: {reason.Message}"));
            return null;
        }
    }

    private IEnumerable<RawMail> Whole(Stream stream) =>
        All(stream, out var large) is { } bytes ? [new RawMail(bytes, place, Large: large)] : [];

    /// <summary>Text in UTF-16, as editors on Windows save it.</summary>
    private IEnumerable<RawMail> Wide(Stream stream)
    {
        if (All(stream, out var large) is not { } bytes) return [];
        large?.Dispose();
        var encoding = bytes.Span[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        return [new RawMail(Encoding.UTF8.GetBytes(encoding.GetString(bytes.Span[2..])), place)];
    }

    private ReadOnlyMemory<byte>? All(Stream stream, out LargeMail? large)
    {
        large = null;
        var all = new MemoryStream();
        var chunk = new byte[ContentSniffer.Length];
        var length = 0L;
        try
        {
            for (int count; (count = stream.Read(chunk)) > 0; length += count)
            {
                if (large is null && length + count > SourceLimits.MailBytes) large = Begin(all);
                if (large is null) all.Write(chunk, 0, count);
                else large.Write(chunk.AsSpan(0, count));
            }
        }
        catch (Exception reason) when (reason is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            report(new ReadProblem(ReadProblemKind.Failed, $"{place}, byte {length}",
                $"Reading stopped here: {reason.Message} What came before was read."));
        }

        if (large is null) return all.GetBuffer().AsMemory(0, (int)all.Length);
        report(large.ProblemAt(place));
        return large.Head;
    }

    private static LargeMail Begin(MemoryStream start)
    {
        var large = new LargeMail();
        large.Write(start.GetBuffer().AsSpan(0, (int)start.Length));
        start.SetLength(0);
        start.Capacity = 0;
        return large;
    }
}
