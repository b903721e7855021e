using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// What tells one mail from another: author's address, date, subject and words. Left out is what lists and transport
/// change: header fields, subject tags without a digit such as <c>[Xen-devel]</c>, reply marks, white space and line
/// breaks, and the footer that a list appends. Attachments that are no text do not count.
/// </summary>
internal static class ContentKey
{
    /// <returns>64 hexadecimal digits.</returns>
    public static string Of(Mailbox from, DateTimeOffset? sent, string subject, ReadOnlySpan<char> body)
    {
        var words = ListFooter.Without(body);
        var author = from.Address.Length > 0 ? from.Address : from.Name;
        var buffer = ArrayPool<char>.Shared.Rent(author.Length + subject.Length + words.Length + 64);
        var length = Lower(author, buffer);
        buffer[length++] = '\0';
        if (sent is { } date) length += Put(date.ToUnixTimeSeconds(), buffer.AsSpan(length));
        buffer[length++] = '\0';
        length += PutSubject(subject, buffer.AsSpan(length));
        buffer[length++] = '\0';
        length += PutWithoutSpace(words, buffer.AsSpan(length));
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(buffer.AsSpan(0, length)), digest);
        ArrayPool<char>.Shared.Return(buffer);
        return Convert.ToHexStringLower(digest);
    }

    private static int Lower(string text, char[] to) => text.AsSpan().ToLowerInvariant(to);

    private static int Put(long number, Span<char> to)
    {
        number.TryFormat(to, out var written, default, CultureInfo.InvariantCulture);
        return written;
    }

    private static int PutSubject(ReadOnlySpan<char> subject, Span<char> to)
    {
        var length = 0;
        while (!subject.IsEmpty)
        {
            var open = subject.IndexOf('[');
            var close = open < 0 ? -1 : subject[open..].IndexOf(']');
            if (close < 0) break;
            var tag = subject.Slice(open, close + 1);
            length += PutWithoutSpace(subject[..open], to[length..]);
            if (tag.ContainsAnyInRange('0', '9')) length += PutWithoutSpace(tag, to[length..]);
            subject = subject[(open + close + 1)..];
        }

        return length + PutWithoutSpace(subject, to[length..]);
    }

    private static int PutWithoutSpace(ReadOnlySpan<char> text, Span<char> to)
    {
        var length = 0;
        foreach (var letter in text)
        {
            if (!IsSpace(letter)) to[length++] = letter;
        }

        return length;
    }

    private static bool IsSpace(char letter) =>
        letter is ' ' or '\n' or '\t' or '\r' or '\u00A0' or '\u200B' or '\uFEFF';
}
