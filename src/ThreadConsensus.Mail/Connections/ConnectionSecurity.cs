namespace ThreadConsensus.Mail.Connections;

/// <summary>How the connection to a server is protected.</summary>
public enum ConnectionSecurity
{
    /// <summary>TLS from the first byte (RFC 8314); port 993 for IMAP, 465 for SMTP.</summary>
    Tls,

    /// <summary>STARTTLS, without which the connection is given up; port 143 for IMAP, 587 for SMTP.</summary>
    StartTls,

    /// <summary>
    /// Not protected: only to this machine, or where <see cref="ServerAccount.AllowPlainText"/> insists; port 143 for
    /// IMAP, 25 for SMTP.
    /// </summary>
    None,
}
