using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Smtp;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Cli.Settings;

/// <summary><c>smtp</c> in the settings: who mail is sent as, and through which server.</summary>
internal sealed class SmtpSettings
{
    private static readonly string[] SecretKinds = ["env:", "file:", "command:"];

    /// <summary>The address mail is sent from: <c>ada@example.org</c> or <c>Ada &lt;ada@example.org&gt;</c>.</summary>
    public string? From { get; set; }

    /// <summary>The server. Default: this machine's own, without TLS.</summary>
    public string? Host { get; set; }

    /// <summary>Default: 465 for tls, 587 for startTls, 25 for none.</summary>
    public int? Port { get; set; }

    /// <summary><c>tls</c> (default with a host), <c>startTls</c>, or <c>none</c>, which goes to this machine only.</summary>
    public ConnectionSecurity? Security { get; set; }

    /// <summary>Lets <c>none</c> go to other machines. Default: no.</summary>
    public bool? AllowPlainText { get; set; }

    /// <summary>SHA-256 of the one certificate to accept, for servers that signed their own.</summary>
    public string? Pin { get; set; }

    /// <summary>Default: no sign-in.</summary>
    public string? User { get; set; }

    /// <summary><c>env:NAME</c>, <c>file:PATH</c> or <c>command:LINE</c>; never the secret itself.</summary>
    public string? Secret { get; set; }

    /// <summary>The SASL mechanism; <c>OAUTHBEARER</c> and <c>XOAUTH2</c> take the secret for a token. Default: the best offered.</summary>
    public string? Mechanism { get; set; }

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
        Secret = CheckedSecret(),
        Mechanism = Mechanism ?? "",
    };

    /// <summary>A secret written there by mistake is not repeated in the message.</summary>
    private SecretReference? CheckedSecret()
    {
        if (string.IsNullOrEmpty(Secret)) return null;
        return Array.Exists(SecretKinds, kind => Secret.StartsWith(kind, StringComparison.Ordinal))
            ? new SecretReference(Secret)
            : throw new UserException(
                "\"secret\" of \"smtp\" says where the secret is: env:NAME, file:PATH or command:LINE. Remove the secret itself from the settings.");
    }
}
