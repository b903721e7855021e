namespace ThreadConsensus.Mail.Imap;

/// <summary>How the connection to a server is protected.</summary>
public enum ConnectionSecurity
{
    /// <summary>TLS from the first byte (RFC 8314); port 993.</summary>
    Tls,

    /// <summary>STARTTLS, without which the connection is given up; port 143.</summary>
    StartTls,

    /// <summary>
    /// Not protected: only to this machine, or where <see cref="ImapAccount.AllowPlainText"/> insists.
    /// </summary>
    None,
}
