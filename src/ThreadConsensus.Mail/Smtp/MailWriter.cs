using MimeKit;
using ThreadConsensus.Messages;
using ThreadConsensus.Reports;

namespace ThreadConsensus.Mail.Smtp;

/// <summary>
/// Writes a mail as an RFC 5322 message of 7-bit lines. Whatever names and subjects hold, each stays in its own header
/// field. The same mail gives the same bytes.
/// </summary>
public static class MailWriter
{
    private static readonly FormatOptions Format = MakeFormat();

    public static byte[] ToBytes(OutgoingMail mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        using var message = new MimeMessage();
        message.Headers.Clear();
        message.From.Add(Address(mail.From));
        message.To.AddRange(mail.To.Select(Address));
        message.Cc.AddRange(mail.Cc.Select(Address));
        message.Subject = Printable.Line(mail.Subject);
        message.Date = mail.Date;
        message.MessageId = mail.MessageId;
        if (mail.InReplyTo is { } answered) message.InReplyTo = answered;
        foreach (var reference in mail.References) message.References.Add(reference);
        if (mail.Stream is { } stream) Mark(message, stream);
        message.Body = Body(mail);
        using var bytes = new MemoryStream();
        message.WriteTo(Format, bytes);
        return bytes.ToArray();
    }

    private static void Mark(MimeMessage message, MailStream stream)
    {
        message.Headers.Add(HeaderId.ListId, $"{Printable.Line(stream.Title).Replace('<', ' ').Replace('>', ' ')} <{stream.Id}>");
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add(HeaderId.Precedence, "bulk");
        // Exchange answers with absences unless told so.
        message.Headers.Add("X-Auto-Response-Suppress", "All");
    }

    private static MimeEntity Body(OutgoingMail mail)
    {
        var text = Part("plain", mail.Text);
        if (mail.Html is null) return text;
        var both = new MultipartAlternative(text, Part("html", mail.Html));
        // A random boundary would make two writings of one mail differ.
        both.Boundary = "=-" + Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(mail.MessageId)))[..32];
        return both;
    }

    private static TextPart Part(string kind, string text)
    {
        var part = new TextPart(kind);
        part.SetText(System.Text.Encoding.UTF8, text);
        part.ContentTransferEncoding = ContentEncoding.QuotedPrintable;
        return part;
    }

    private static MailboxAddress Address(Mailbox mailbox) =>
        new(System.Text.Encoding.UTF8, Printable.Line(mailbox.Name), Printable.Line(mailbox.Address));

    private static FormatOptions MakeFormat()
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Unix;
        return format;
    }
}
