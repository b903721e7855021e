using MimeKit;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>The header fields that matter, found in one pass. Of a field given twice the first counts.</summary>
internal sealed class HeaderFields
{
    /// <summary>Other fields looked at; a mail with more is not one that a person sent.</summary>
    private const int MaxOthers = 1000;

    private readonly List<Header> _others = new(32);

    public HeaderFields(HeaderList headers)
    {
        foreach (var header in headers) Take(header);
    }

    public Header? From { get; private set; }

    public Header? To { get; private set; }

    public Header? Cc { get; private set; }

    public Header? ReplyTo { get; private set; }

    public Header? Date { get; private set; }

    public Header? Subject { get; private set; }

    public Header? MessageId { get; private set; }

    public Header? InReplyTo { get; private set; }

    public Header? References { get; private set; }

    /// <summary>Topmost first.</summary>
    public List<Header> Received { get; } = [];

    public List<Header> AuthenticationResults { get; } = [];

    public List<Header> DeliveredTo { get; } = [];

    /// <summary>Names in <c>X-Gerrit-</c> style of services that write mail on their own.</summary>
    public bool HasServiceMark { get; private set; }

    /// <summary>The decoded value of any other field; empty when absent.</summary>
    public string Value(string name) => Other(name) is { } header ? Text(header) : "";

    public Header? Other(string name) => _others.Find(header => string.Equals(header.Field, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Decoded, unfolded, in one clean line.</summary>
    public static string Text(Header? header)
    {
        if (header is null) return "";
        var raw = header.RawValue;
        return raw.Length <= MailLimits.HeaderLength
            ? PlainText.CleanLine(header.Value ?? "")
            : PlainText.CleanLine(Charsets.Decode(raw.AsSpan(0, MailLimits.HeaderLength), "", out _));
    }

    private void Take(Header header)
    {
        switch (header.Id)
        {
            case HeaderId.From: From ??= header; break;
            case HeaderId.To: To ??= header; break;
            case HeaderId.Cc: Cc ??= header; break;
            case HeaderId.ReplyTo: ReplyTo ??= header; break;
            case HeaderId.Date: Date ??= header; break;
            case HeaderId.Subject: Subject ??= header; break;
            case HeaderId.MessageId: MessageId ??= header; break;
            case HeaderId.InReplyTo: InReplyTo ??= header; break;
            case HeaderId.References: References ??= header; break;
            case HeaderId.Received: Received.Add(header); break;
            case HeaderId.AuthenticationResults: AuthenticationResults.Add(header); break;
            default: TakeOther(header); break;
        }
    }

    private void TakeOther(Header header)
    {
        var name = header.Field;
        if (string.Equals(name, "Delivered-To", StringComparison.OrdinalIgnoreCase)) DeliveredTo.Add(header);
        HasServiceMark = HasServiceMark || AutomaticMail.IsServiceMark(name);
        if (_others.Count < MaxOthers) _others.Add(header);
    }
}
