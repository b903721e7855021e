using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Smtp;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Cli.Settings;

/// <summary><c>smtp</c> in the settings: who mail is sent as, and through which server.</summary>
internal sealed class SmtpSettings : ServerSettings
{
    /// <summary>The address mail is sent from: <c>ada@example.org</c> or <c>Ada &lt;ada@example.org&gt;</c>.</summary>
    public string? From { get; set; }

    /// <exception cref="UserException">There is none, or it is no address.</exception>
    public Mailbox Sender() => From is { Length: > 0 } from
        ? MailAddresses.Parse(from) ?? throw new UserException($"\"from\" of \"smtp\" in the settings is no mail address: {from}")
        : throw new UserException("The settings do not say who mail is sent as. Add \"smtp\": { \"from\": \"you@example.org\" }.");

    /// <summary>The sender, or where none is set somebody else: for mail that is written and not sent.</summary>
    public Mailbox SenderOr(Mailbox other) => From is { Length: > 0 } ? Sender()
        : other.IsUnknown ? new Mailbox("ThreadConsensus", "threadconsensus@localhost") : other;

    /// <exception cref="UserException">Something is wrong.</exception>
    public SmtpAccount ToAccount() => new()
    {
        Name = "smtp",
        Host = string.IsNullOrWhiteSpace(Host) ? "localhost" : Host,
        Port = Port is null or (> 0 and <= ushort.MaxValue)
            ? Port ?? 0
            : throw new UserException("\"port\" of \"smtp\" in the settings must be between 1 and 65535."),
        Security = Security ?? (string.IsNullOrWhiteSpace(Host) ? ConnectionSecurity.None : ConnectionSecurity.Tls),
        AllowPlainText = AllowPlainText ?? false,
        PinnedFingerprint = Pin ?? "",
        User = User ?? "",
        Secret = string.IsNullOrEmpty(Secret) ? null : CheckedSecret(Secret, "\"secret\" of \"smtp\""),
        Mechanism = Mechanism ?? "",
    };
}
