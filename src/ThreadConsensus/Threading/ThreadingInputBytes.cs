using System.Text;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Threading;

/// <summary>
/// The stored form of a <see cref="ThreadingInput"/>: a version byte, then its fields in order, its words last, so that
/// they can be left unread.
/// </summary>
internal static class ThreadingInputBytes
{
    private const byte Version = 3;

    /// <summary>More items than any list of an input may hold; a larger count means damaged bytes.</summary>
    private const int MaxItems = 4096;

    public static byte[] Write(ThreadingInput input)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(input.ContentKey);
        writer.Write(input.Id.Value);
        WriteMailbox(writer, input.Author);
        WriteInstant(writer, input.Date);
        writer.Write(input.Subject);
        WriteIds(writer, input.InReplyTo);
        WriteIds(writer, input.References);
        writer.Write(input.ThreadIndex);
        writer.Write(input.List);
        writer.Write(input.IsAutomatic);
        writer.Write(input.ForgeTopic);
        WriteOutline(writer, input.Outline);
        writer.Write7BitEncodedInt(input.Quotes.Count);
        foreach (var level in input.Quotes) WriteLevel(writer, level);
        WriteWords(writer, input.OwnWords);
        writer.Flush();
        return stream.ToArray();
    }

    public static ThreadingInput Read(ReadOnlySpan<byte> bytes, HeaderPool shared, Predicate<ThreadingInput>? keepsQuotes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes.ToArray(), writable: false), Encoding.UTF8);
        try
        {
            var version = reader.ReadByte();
            if (version != Version) throw new FormatException($"Threading data of version {version}, not {Version}.");
            var input = ReadHeaders(reader, shared);
            if (keepsQuotes?.Invoke(input) == false) return input;
            input = input with { Quotes = ReadMany(reader, r => ReadLevel(r, shared)) };
            if (keepsQuotes is not null) return input;
            input = input with { OwnWords = ReadMany(reader, static r => r.ReadUInt32()) };
            return reader.BaseStream.Position == bytes.Length
                ? input
                : throw new FormatException("Threading data goes on after its end.");
        }
        catch (Exception e) when (e is EndOfStreamException or ArgumentException or IOException)
        {
            throw new FormatException("Threading data is damaged.", e);
        }
    }

    private static ThreadingInput ReadHeaders(BinaryReader reader, HeaderPool shared) => new()
    {
        ContentKey = reader.ReadString(),
        Id = ReadId(reader, shared),
        Author = ReadMailbox(reader, shared),
        Date = ReadInstant(reader),
        Subject = shared.Share(reader.ReadString()),
        InReplyTo = ReadMany(reader, r => ReadId(r, shared)),
        References = ReadMany(reader, r => ReadId(r, shared)),
        ThreadIndex = reader.ReadString(),
        List = shared.Share(reader.ReadString()),
        IsAutomatic = reader.ReadBoolean(),
        ForgeTopic = shared.Share(reader.ReadString()),
        Outline = ReadOutline(reader, shared),
    };

    private static void WriteOutline(BinaryWriter writer, QuoteOutline outline)
    {
        writer.Write7BitEncodedInt(outline.Levels);
        if (outline.Levels == 0) return;
        writer.Write7BitEncodedInt(outline.Named);
        writer.Write7BitEncodedInt(outline.Authors.Count);
        foreach (var author in outline.Authors) WriteMailbox(writer, author);
    }

    private static QuoteOutline ReadOutline(BinaryReader reader, HeaderPool shared)
    {
        var levels = reader.Read7BitEncodedInt();
        return levels == 0
            ? QuoteOutline.None
            : new QuoteOutline(levels, reader.Read7BitEncodedInt(), ReadMany(reader, r => ReadMailbox(r, shared)));
    }

    private static void WriteLevel(BinaryWriter writer, QuoteLevel level)
    {
        writer.Write7BitEncodedInt(level.Depth);
        writer.Write7BitEncodedInt(level.QuotedIn + 1);
        WriteMailbox(writer, level.Author);
        WriteTime(writer, level.When);
        writer.Write(level.IsDateInDoubt);
        writer.Write(level.Subject);
        writer.Write(level.QuotedId is not null);
        if (level.QuotedId is { } id) writer.Write(id.Value);
        WriteWords(writer, level.Words);
    }

    private static QuoteLevel ReadLevel(BinaryReader reader, HeaderPool shared) => new()
    {
        Depth = reader.Read7BitEncodedInt(),
        QuotedIn = reader.Read7BitEncodedInt() - 1,
        Author = ReadMailbox(reader, shared),
        When = ReadTime(reader),
        IsDateInDoubt = reader.ReadBoolean(),
        Subject = reader.ReadString(),
        QuotedId = reader.ReadBoolean() ? ReadId(reader, shared) : null,
        Words = ReadMany(reader, static r => r.ReadUInt32()),
    };

    private static void WriteTime(BinaryWriter writer, QuotedTime? time)
    {
        writer.Write7BitEncodedInt(time?.Candidates.Count ?? 0);
        if (time is null) return;
        foreach (var candidate in time.Candidates) writer.Write(candidate.Ticks);
        writer.Write(time.HasTimeOfDay);
        writer.Write(time.Offset is not null);
        if (time.Offset is { } offset) writer.Write(offset.Ticks);
    }

    private static QuotedTime? ReadTime(BinaryReader reader)
    {
        var candidates = ReadMany(reader, static r => new DateTime(r.ReadInt64()));
        if (candidates.Length == 0) return null;
        var hasTimeOfDay = reader.ReadBoolean();
        return new QuotedTime(candidates, reader.ReadBoolean() ? new TimeSpan(reader.ReadInt64()) : null, hasTimeOfDay);
    }

    private static void WriteInstant(BinaryWriter writer, DateTimeOffset? instant)
    {
        writer.Write(instant is not null);
        if (instant is not { } at) return;
        writer.Write(at.Ticks);
        writer.Write((short)at.TotalOffsetMinutes);
    }

    private static DateTimeOffset? ReadInstant(BinaryReader reader) =>
        reader.ReadBoolean()
            ? new DateTimeOffset(reader.ReadInt64(), TimeSpan.FromMinutes(reader.ReadInt16()))
            : null;

    private static void WriteMailbox(BinaryWriter writer, Mailbox mailbox)
    {
        writer.Write(mailbox.Name);
        writer.Write(mailbox.Address);
    }

    private static Mailbox ReadMailbox(BinaryReader reader, HeaderPool shared)
    {
        var mailbox = new Mailbox(reader.ReadString(), reader.ReadString());
        return mailbox.IsUnknown ? Mailbox.Unknown : shared.Share(mailbox);
    }

    private static void WriteIds(BinaryWriter writer, IReadOnlyList<MessageId> ids)
    {
        writer.Write7BitEncodedInt(ids.Count);
        foreach (var id in ids) writer.Write(id.Value);
    }

    private static MessageId ReadId(BinaryReader reader, HeaderPool shared) => shared.Share(new MessageId(reader.ReadString()));

    private static void WriteWords(BinaryWriter writer, IReadOnlyList<uint> words)
    {
        writer.Write7BitEncodedInt(words.Count);
        foreach (var word in words) writer.Write(word);
    }

    private static T[] ReadMany<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.Read7BitEncodedInt();
        if (count is < 0 or > MaxItems) throw new FormatException("Threading data is damaged.");
        var items = count == 0 ? [] : new T[count];
        for (var i = 0; i < count; i++) items[i] = read(reader);
        return items;
    }
}
