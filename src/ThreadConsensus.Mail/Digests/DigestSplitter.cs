using MimeKit;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Mail.Sources;

namespace ThreadConsensus.Mail.Digests;

/// <summary>
/// Takes digests apart into the mails they hold: multipart/digest (RFC 2046 section 5.1.5, also within the wrapping
/// that Mailman gives it) and plain text (RFC 1153).
/// </summary>
public static class DigestSplitter
{
    /// <summary>Mails taken out of one digest; what follows is not read.</summary>
    public const int MaxMails = 1000;

    /// <returns>
    /// The mails of the digest in order, without its table of contents; for any other mail, and for one too large to be
    /// read whole, the mail itself.
    /// </returns>
    public static IReadOnlyList<RawMail> Split(RawMail mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        if (mail.Large is not null) return [mail];
        var bytes = mail.Bytes.Span;
        var isMime = bytes.IndexOf("multipart/digest"u8) >= 0 || bytes.IndexOf("Multipart/Digest"u8) >= 0;
        if (!isMime && !HasDigestSubject(bytes)) return [mail];
        using var message = Open(mail.Bytes);
        var found = message is null ? [] : Mails(message, isMime);
        return found.Count == 0
            ? [mail]
            : [.. found.Select((part, at) =>
                new RawMail(part, $"{mail.Place}, digest mail {at + 1}", mail.SeparatorDate))];
    }

    private static List<byte[]> Mails(MimeMessage message, bool isMime)
    {
        var list = HeaderFields.Text(new HeaderFields(message.Headers).Other("List-Id"));
        var found = isMime ? MimeDigest.Mails(message.Body) : [];
        if (found.Count == 0) found = PlainDigest.Mails(new BodyReader([]).Read(message.Body));
        return list.Length == 0 ? found : [.. found.Select(mail => WithList(mail, list))];
    }

    /// <summary>The mail in a digest came over the digest's list.</summary>
    private static byte[] WithList(byte[] mail, string list)
    {
        using var message = Open(mail);
        return message?.Headers.Contains(HeaderId.ListId) is true
            ? mail
            : [.. System.Text.Encoding.UTF8.GetBytes($"List-Id: {list}\n"), .. mail];
    }

    /// <summary>
    /// A mail that quotes a digest has the word in its subject too; its body then lacks the separators.
    /// </summary>
    private static bool HasDigestSubject(ReadOnlySpan<byte> mail)
    {
        var end = mail.IndexOf("\n\n"u8);
        var header = end < 0 ? mail : mail[..end];
        var crlf = header.IndexOf("\n\r\n"u8);
        if (crlf >= 0) header = header[..crlf];
        return header.IndexOf("Digest"u8) >= 0 || header.IndexOf("digest"u8) >= 0;
    }

    private static MimeMessage? Open(ReadOnlyMemory<byte> mail)
    {
        try
        {
            var options = new ParserOptions { MaxMimeDepth = MailLimits.MimeDepth };
            var start = MailShape.StartOf(mail.Span);
            return new MimeParser(options, new MemoryStream(mail[start..].ToArray()), MimeFormat.Entity).ParseMessage();
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
