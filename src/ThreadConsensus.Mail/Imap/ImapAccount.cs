namespace ThreadConsensus.Mail.Imap;

/// <summary>An account whose folders are copied. Nothing on the server is ever changed.</summary>
public sealed record ImapAccount
{
    /// <summary>The name that sync state is kept under.</summary>
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

    public required string User { get; init; }

    public required SecretReference Secret { get; init; }

    /// <summary>
    /// <c>PLAIN</c>, <c>LOGIN</c>, <c>SCRAM-SHA-256</c> and so on; <c>OAUTHBEARER</c> or <c>XOAUTH2</c> take the secret
    /// for a token. Empty: the best password mechanism that the server offers.
    /// </summary>
    public string Mechanism { get; init; } = "";

    /// <summary>Folder names, where * stands for anything. Separated as on the server.</summary>
    public IReadOnlyList<string> Folders { get; init; } = ["INBOX"];

    /// <summary>Only mail whose List-Id contains one of these; empty: any list mail.</summary>
    public IReadOnlyList<string> Lists { get; init; } = [];

    /// <summary>Only mail received on this day or later (the server's INTERNALDATE, without zone).</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Mail larger than this many bytes is fetched up to here; attachments come after the text.</summary>
    public int MaxMailBytes { get; init; } = 8 * 1024 * 1024;
}
