using MimeKit;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Smtp;

/// <summary>Addresses as users write them.</summary>
public static class MailAddresses
{
    /// <summary>
    /// One mailbox, with or without a name (RFC 5322 section 3.4); null when it is none that mail can be sent to.
    /// </summary>
    public static Mailbox? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Any(char.IsControl) || !MailboxAddress.TryParse(text, out var mailbox)) return null;
        return IsUsable(mailbox.Address) ? new Mailbox(mailbox.Name ?? "", mailbox.Address) : null;
    }

    /// <summary>A line break or a bracket in an address would end the SMTP command that it stands in.</summary>
    internal static bool IsUsable(string address) =>
        address.IndexOf('@', StringComparison.Ordinal) > 0 && !address.EndsWith('@')
        && !address.Any(static letter => char.IsControl(letter) || letter is '<' or '>');
}
