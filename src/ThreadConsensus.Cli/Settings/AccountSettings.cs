using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.Cli.Settings;

/// <summary>One entry of <c>accounts</c> in the settings: where a list's mail is fetched.</summary>
internal sealed class AccountSettings : ServerSettings
{
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
            Secret = CheckedSecret(Needed(name, "secret", Secret), $"The account {name}: \"secret\""),
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

    private static string Needed(string name, string key, string? value) => string.IsNullOrWhiteSpace(value)
        ? throw new UserException($"The account {name} has no \"{key}\" in the settings.")
        : value;

    private static int? InRange(string name, string key, int? value, int least, int most) => value is null || (value >= least && value <= most)
        ? value
        : throw new UserException($"The account {name}: \"{key}\" must be between {least} and {most}.");
}
