using MimeKit;
using ThreadConsensus.Messages;
using ThreadConsensus.Messages.Forges;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>Puts the message together from what MimeKit took apart.</summary>
internal sealed class MessageReader(ParserOptions options, MimeMessage message, HeaderPool known, List<MailProblem> problems)
{
    private readonly HeaderFields _fields = new(message.Headers);

    public ListMessage Read(DateTimeOffset present, DateTimeOffset? separatorDate)
    {
        var (to, cc, replyTo) = (Parse(_fields.To), Parse(_fields.Cc), Parse(_fields.ReplyTo));
        var written = From();
        var (from, rewritten) = TrueSender.Of(written, _fields, replyTo, cc, options);
        var (date, source) = Date(present, separatorDate);
        var subject = known.Share(HeaderFields.Text(_fields.Subject));
        var text = new BodyReader(problems).Read(message.Body);
        var key = ContentKey.Of(from, source is DateSource.Header ? date : null, subject, text);
        var id = Id();
        var (answered, references) = (Ids(_fields.InReplyTo, "In-Reply-To"), Ids(_fields.References, "References"));
        var body = new BodyText(text);
        var post = ForgeMail.Read(written, [id, .. answered, .. references], subject, body);
        return new ListMessage
        {
            Id = id.IsEmpty ? MadeUpId.From(key) : id,
            IdIsMadeUp = id.IsEmpty,
            ContentKey = key,
            From = known.Share(post is null ? from : new Mailbox(post.User, "")),
            RewrittenFrom = rewritten || post is not null ? written : null,
            To = to,
            Cc = cc,
            ReplyTo = replyTo,
            Date = date,
            DateSource = source,
            Subject = subject,
            InReplyTo = answered,
            References = references,
            ThreadIndex = _fields.Value("Thread-Index"),
            List = known.Share(ListName.Find(_fields, to, cc)),
            Body = body,
            IsAutomatic = post is null ? AutomaticMail.Is(_fields, from) : ForgeMail.IsByProgram(post),
            Forge = post,
            AuthenticationResults = AuthenticationResults(),
            Problems = problems,
        };
    }

    private List<Mailbox> Parse(Header? header) => header is null ? [] : Addresses.Parse(options, header.RawValue);

    private Mailbox From()
    {
        var from = Parse(_fields.From);
        if (from.Count > 0) return from[0];
        problems.Add(new MailProblem("no-from", "The From field is missing or names nobody."));
        return Mailbox.Unknown;
    }

    private MessageId Id()
    {
        var id = _fields.MessageId is { } header ? MessageIds.One(header.RawValue) : default;
        if (id.IsEmpty)
        {
            problems.Add(new MailProblem("no-message-id",
                "The mail has no Message-ID; one was made from its content."));
        }

        return known.Share(id);
    }

    private List<MessageId> Ids(Header? header, string name)
    {
        if (header is null) return [];
        var ids = MessageIds.Many(header.RawValue);
        if (ids.Count > MailLimits.References)
        {
            problems.Add(new MailProblem(
                "too-many-references",
                    $"{name} holds {ids.Count} Message-IDs; the first and the last {MailLimits.References - 1} were kept."));
        }

        return MessageIds.Cap(ids).ConvertAll(known.Share);
    }

    private (DateTimeOffset?, DateSource) Date(DateTimeOffset present, DateTimeOffset? separatorDate)
    {
        if (_fields.Date is { } header && MailDates.TryParse(header.RawValue, out var date))
        {
            if (MailDates.IsPossible(date, present)) return (date, DateSource.Header);
            problems.Add(new MailProblem("impossible-date", $"The Date field says {HeaderFields.Text(header)}."));
        }
        else if (_fields.Date is { } unread)
        {
            var text = HeaderFields.Text(unread);
            problems.Add(new MailProblem("impossible-date",
                $"The Date field is no date: {text[..Math.Min(60, text.Length)]}"));
        }
        else problems.Add(new MailProblem("no-date", "The mail has no Date field."));

        foreach (var received in _fields.Received)
        {
            if (MailDates.TryParseReceived(received.RawValue, out var at) && MailDates.IsPossible(at, present))
            {
                return (at, DateSource.Received);
            }
        }

        return separatorDate is { } separator && MailDates.IsPossible(separator, present)
            ? (separator, DateSource.Separator)
            : (null, DateSource.None);
    }

    private List<string> AuthenticationResults() =>
        [.. _fields.AuthenticationResults.Take(MailLimits.AuthenticationResults).Select(HeaderFields.Text)];
}
