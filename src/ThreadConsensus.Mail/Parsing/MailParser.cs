using MimeKit;
using ThreadConsensus.Mail.Sources;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// The bytes of one mail to a <see cref="ListMessage"/>. Whatever the bytes are, there is a message: what could not be
/// understood is left empty and named in its problems. Mails of one parser share the strings of their Message-IDs. Safe
/// for several threads.
/// </summary>
public sealed class MailParser
{
    private static readonly ParserOptions Options = NewOptions();

    private readonly HeaderPool _known = new();

    /// <summary>Parses.</summary>
    /// <param name="mail">
    /// The mail as on the wire (RFC 5322) with LF or CRLF. Text that begins without a header is a pasted body: all of
    /// it becomes the text of a message by an unknown author without a date.
    /// </param>
    /// <param name="present">The instant of import; dates more than two days after it are impossible.</param>
    /// <param name="separatorDate">
    /// The date of the mbox separator, used when the mail itself has no possible one.
    /// </param>
    public ListMessage Parse(ReadOnlyMemory<byte> mail, DateTimeOffset present, DateTimeOffset? separatorDate = null)
    {
        var problems = new List<MailProblem>();
        // No more is handed on of a mail too large to be read whole.
        if (mail.Length == SourceLimits.KeptBytes)
            problems.Add(new MailProblem(MailProblem.TooLarge, "The mail is too large to be read whole."));
        if (!MailShape.HasHeader(mail.Span)) return Pasted(mail, problems);
        try
        {
            using var stream = Open(mail[MailShape.StartOf(mail.Span)..]);
            // Without it each message, having a finalizer, lives through a collection.
            using var message = new MimeParser(Options, stream, MimeFormat.Entity, persistent: true).ParseMessage();
            return new MessageReader(Options, message, _known, problems).Read(present, separatorDate);
        }
        catch (FormatException)
        {
            return Pasted(mail, problems);
        }
        catch (Exception reason) when (reason is not OutOfMemoryException)
        {
            // Nothing is known to get here; but one mail in a million must not end the import of the rest.
            problems.Add(new MailProblem("unparsable",
                $"The MIME structure could not be read ({reason.GetType().Name}); kept as plain text."));
            return Pasted(mail, problems);
        }
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> mail) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(mail, out var bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(mail.ToArray(), writable: false);

    private static ListMessage Pasted(ReadOnlyMemory<byte> bytes, List<MailProblem> problems)
    {
        problems.Add(new MailProblem("no-header", "The text has no mail header: author and date are unknown."));
        if (bytes.Length > MailLimits.BodyLength)
        {
            bytes = bytes[..MailLimits.BodyLength];
            problems.Add(new MailProblem(MailProblem.BodyTruncated,
                $"The text is longer than {MailLimits.BodyLength} bytes; the rest was left out."));
        }

        var text = PlainText.Clean(Charsets.Decode(bytes.Span, "", out _), out var hadNul);
        if (hadNul) problems.Add(new MailProblem("nul-bytes", "The text holds NUL bytes."));
        var key = ContentKey.Of(Mailbox.Unknown, null, "", text);
        return new ListMessage
        {
            Id = MadeUpId.From(key),
            IdIsMadeUp = true,
            ContentKey = key,
            Body = new BodyText(text),
            Problems = problems,
        };
    }

    private static ParserOptions NewOptions()
    {
        Charsets.Register();
        return new ParserOptions
        {
            MaxMimeDepth = MailLimits.MimeDepth,
            AllowAddressesWithoutDomain = true,
            AllowUnquotedCommasInAddresses = true,
            MaxAddressGroupDepth = 3,
        };
    }
}
