using ThreadConsensus.Mail.Connections;

namespace ThreadConsensus.Cli.Settings;

/// <summary>What the settings say of a mail server, of whatever kind.</summary>
internal abstract class ServerSettings
{
    private static readonly string[] SecretKinds = ["env:", "file:", "command:"];

    /// <summary>The server. Default: for SMTP this machine's own, without TLS; for IMAP none.</summary>
    public string? Host { get; set; }

    /// <summary>Default: the one of the protocol for this security.</summary>
    public int? Port { get; set; }

    /// <summary><c>tls</c> (default with a host), <c>startTls</c>, or <c>none</c>, which goes to this machine only.</summary>
    public ConnectionSecurity? Security { get; set; }

    /// <summary>Lets <c>none</c> go to other machines. Default: no.</summary>
    public bool? AllowPlainText { get; set; }

    /// <summary>SHA-256 of the one certificate to accept, for servers that signed their own.</summary>
    public string? Pin { get; set; }

    /// <summary>Default: for SMTP no sign-in.</summary>
    public string? User { get; set; }

    /// <summary><c>env:NAME</c>, <c>file:PATH</c> or <c>command:LINE</c>; never the secret itself.</summary>
    public string? Secret { get; set; }

    /// <summary>
    /// The SASL mechanism; <c>OAUTHBEARER</c> and <c>XOAUTH2</c> take the secret for a token. Default: the best offered.
    /// </summary>
    public string? Mechanism { get; set; }

    /// <summary>A secret written there by mistake is not repeated in the message.</summary>
    /// <param name="reference">What stands in the settings.</param>
    /// <param name="where">How the message begins: which secret it is about.</param>
    protected static SecretReference CheckedSecret(string reference, string where) =>
        Array.Exists(SecretKinds, kind => reference.StartsWith(kind, StringComparison.Ordinal))
            ? new SecretReference(reference)
            : throw new UserException(
                $"{where} says where the secret is: env:NAME, file:PATH or command:LINE. "
                    + "Remove the secret itself from the settings.");
}
