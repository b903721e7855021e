using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// Mailboxes read lately, by the bytes they were read from. The mails of a list name the same few hundred people over
/// and over: a mailbox found here is neither read nor held in memory again. Each place holds the last one that fell on
/// it. Safe for several threads.
/// </summary>
internal static class RecentMailboxes
{
    private const int Places = 1 << 13;

    /// <summary>Bytes of the longest one remembered.</summary>
    private const int MaxLength = 200;

    private static readonly Entry?[] Entries = new Entry?[Places];

    /// <param name="written">A mailbox as a header field writes it.</param>
    /// <param name="read">Reads it; null where it follows no simple form, which is not remembered.</param>
    public static Mailbox? Read(ReadOnlySpan<byte> written, Func<ReadOnlySpan<byte>, Mailbox?> read)
    {
        if (written.Length > MaxLength) return read(written);
        var hash = default(HashCode);
        hash.AddBytes(written);
        ref var place = ref Entries[hash.ToHashCode() & (Places - 1)];
        if (Volatile.Read(ref place) is { } entry && written.SequenceEqual(entry.Written)) return entry.Mailbox;
        if (read(written) is not { } mailbox) return null;
        Volatile.Write(ref place, new Entry(written.ToArray(), mailbox));
        return mailbox;
    }

    private sealed record Entry(byte[] Written, Mailbox Mailbox);
}
