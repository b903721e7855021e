namespace ThreadConsensus.Mail.Connections;

/// <summary>A mail server and how to sign in to it: what IMAP and SMTP have in common.</summary>
public abstract record ServerAccount
{
    /// <summary>What the user calls it; messages name it, and sync state is kept under it.</summary>
    public required string Name { get; init; }

    public required string Host { get; init; }

    /// <summary>0 takes the usual port of <see cref="Security"/>.</summary>
    public int Port { get; init; }

    public ConnectionSecurity Security { get; init; } = ConnectionSecurity.Tls;

    /// <summary>Lets <see cref="ConnectionSecurity.None"/> go to other machines.</summary>
    public bool AllowPlainText { get; init; }

    /// <summary>
    /// SHA-256 of the server's certificate in hexadecimal, colons allowed: exactly that certificate is accepted,
    /// whoever signed it. Empty: the certificate must be valid.
    /// </summary>
    public string PinnedFingerprint { get; init; } = "";

    /// <summary>Empty: no sign-in, as at a relay on this machine.</summary>
    public string User { get; init; } = "";

    /// <summary>Needed with a <see cref="User"/>.</summary>
    public SecretReference? Secret { get; init; }

    /// <summary>
    /// <c>PLAIN</c>, <c>LOGIN</c>, <c>SCRAM-SHA-256</c> and so on; <c>OAUTHBEARER</c> or <c>XOAUTH2</c> take the secret
    /// for a token. Empty: the best password mechanism that the server offers.
    /// </summary>
    public string Mechanism { get; init; } = "";

    /// <summary>How long to wait for an answer before the connection is taken for dead.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The port taken for <see cref="Port"/> 0.</summary>
    internal abstract int UsualPort { get; }
}
