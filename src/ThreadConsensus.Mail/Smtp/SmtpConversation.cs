using MailKit.Net.Smtp;
using MimeKit;

namespace ThreadConsensus.Mail.Smtp;

/// <summary>One mail over one connection, with the server's answer for each recipient.</summary>
internal sealed class SmtpConversation : SmtpClient
{
    private readonly Dictionary<string, SmtpResponse> _refusals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _accepted = new(StringComparer.Ordinal);

    /// <summary>Answers to RCPT that were no yes, by address.</summary>
    public IReadOnlyDictionary<string, SmtpResponse> Refusals => _refusals;

    /// <summary>Recipients for whom RCPT was answered with yes.</summary>
    public IReadOnlySet<string> AcceptedRecipients => _accepted;

    protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) =>
        _accepted.Add(mailbox.Address);

    /// <summary>MailKit would give the mail up for all where one is refused.</summary>
    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) =>
        _refusals[mailbox.Address] = response;
}
