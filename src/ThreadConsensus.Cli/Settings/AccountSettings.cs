using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.Cli.Settings;

/// <summary>One entry of <c>accounts</c> in the settings: where a list's mail is fetched.</summary>
internal sealed class AccountSettings
{
    private static readonly string[] SecretKinds = ["env:", "file:", "command:"];

    /// <summary>The IMAP server.</summary>
    public string? Host { get; set; }

    /// <summary>Default: 993 for tls, 143 for the others.</summary>
    public int? Port { get; set; }

    /// <summary><c>tls</c> (default), <c>startTls</c>, or <c>none</c>, which goes to this machine only.</summary>
    public ConnectionSecurity? Security { get; set; }

    /// <summary>Lets <c>none</c> go to other machines. Default: no.</summary>
    public bool? AllowPlainText { get; set; }

    /// <summary>SHA-256 of the one certificate to accept, for servers that signed their own.</summary>
    public string? Pin { get; set; }

    public string? User { get; set; }

    /// <summary><c>env:NAME</c>, <c>file:PATH</c> or <c>command:LINE</c>; never the secret itself.</summary>
    public string? Secret { get; set; }

    /// <summary>The SASL mechanism; <c>OAUTHBEARER</c> and <c>XOAUTH2</c> take the secret for a token. Default: the best offered.</summary>
    public string? Mechanism { get; set; }

    /// <summary>Folder names with * for anything, or special uses as <c>\All</c>. Default: INBOX.</summary>
    public IList<string>? Folders { get; set; }

    /// <summary>Only mail whose list id contains one of these. Default: any list mail.</summary>
    public IList<string>? Lists { get; set; }

    /// <summary>Only mail received on that day or later.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>Of larger mails only the text is fetched. Default: 2 MB.</summary>
    public int? MaxMailBytes { get; set; }

    /// <summary>Seconds to wait for an answer of the server. Default: 120.</summary>
    public int? TimeoutSeconds { get; set; }

    /// <exception cref="UserException">Something needed is missing or wrong.</exception>
    public ImapAccount ToAccount(string name)
    {
        var account = new ImapAccount
        {
            Name = name,
            Host = Needed(name, "host", Host),
            User = Needed(name, "user", User),
            Secret = CheckedSecret(name),
            Port = InRange(name, "port", Port, 1, ushort.MaxValue) ?? 0,
            Security = Security ?? ConnectionSecurity.Tls,
            AllowPlainText = AllowPlainText ?? false,
            PinnedFingerprint = Pin ?? "",
            Mechanism = Mechanism ?? "",
            Lists = [.. Lists ?? []],
            Since = Since,
        };
        if (Folders is { Count: > 0 } folders) account = account with { Folders = [.. folders] };
        if (InRange(name, "maxMailBytes", MaxMailBytes, 1024, int.MaxValue / 8) is { } bytes) account = account with { MaxMailBytes = bytes };
        if (InRange(name, "timeoutSeconds", TimeoutSeconds, 1, 3600) is { } seconds)
            account = account with { Timeout = TimeSpan.FromSeconds(seconds) };
        return account;
    }

    /// <summary>A secret written there by mistake is not repeated in the message.</summary>
    private SecretReference CheckedSecret(string name)
    {
        var reference = Needed(name, "secret", Secret);
        return Array.Exists(SecretKinds, kind => reference.StartsWith(kind, StringComparison.Ordinal))
            ? new SecretReference(reference)
            : throw new UserException(
                $"The account {name}: \"secret\" says where the secret is: env:NAME, file:PATH or command:LINE. Remove the secret itself from the settings.");
    }

    private static string Needed(string name, string key, string? value) => string.IsNullOrWhiteSpace(value)
        ? throw new UserException($"The account {name} has no \"{key}\" in the settings.")
        : value;

    private static int? InRange(string name, string key, int? value, int least, int most) => value is null || (value >= least && value <= most)
        ? value
        : throw new UserException($"The account {name}: \"{key}\" must be between {least} and {most}.");
}
