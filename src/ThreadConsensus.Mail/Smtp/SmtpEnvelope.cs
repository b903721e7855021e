using MimeKit;
using ThreadConsensus.Mail.Connections;

namespace ThreadConsensus.Mail.Smtp;

/// <summary>From whom and to whom a mail goes, apart from what its header shows (RFC 5321 section 2.3.1).</summary>
internal sealed class SmtpEnvelope
{
    private readonly Dictionary<string, MailboxAddress> _recipients = new(StringComparer.Ordinal);

    /// <exception cref="MailServerException">There is no sender, no recipient, or an address that is none.</exception>
    public SmtpEnvelope(MimeMessage message, IReadOnlyList<string>? recipients)
    {
        Sender = message.Sender ?? message.From.Mailboxes.FirstOrDefault()
            ?? throw new MailServerException("The mail names no sender.");
        var mailboxes = recipients is null
            ? message.To.Mailboxes.Concat(message.Cc.Mailboxes).Concat(message.Bcc.Mailboxes)
            : recipients.Select(Parse);
        foreach (var mailbox in mailboxes) _recipients.TryAdd(Checked(mailbox).Address, mailbox);
        if (_recipients.Count == 0) throw new MailServerException("The mail names no recipient.");
        Checked(Sender);
    }

    public MailboxAddress Sender { get; }

    /// <summary>Every recipient once, in the order of the header.</summary>
    public IReadOnlyList<string> Addresses => [.. _recipients.Keys];

    public IEnumerable<MailboxAddress> Mailboxes(IEnumerable<string> addresses) =>
        addresses.Select(address => _recipients[address]);

    private static MailboxAddress Parse(string address) => MailboxAddress.TryParse(address, out var mailbox)
        ? mailbox
        : throw new MailServerException($"{Reports.Printable.Line(address, 120)} is no mail address.");

    private static MailboxAddress Checked(MailboxAddress mailbox) => MailAddresses.IsUsable(mailbox.Address)
        ? mailbox
        : throw new MailServerException($"{Reports.Printable.Line(mailbox.Address, 120)} is no mail address.");
}
