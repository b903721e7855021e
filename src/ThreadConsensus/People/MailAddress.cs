namespace ThreadConsensus.People;

/// <summary>An address with the forms it is compared by. Addresses are compared without regard to case.</summary>
internal sealed record MailAddress(string Text, string Local, string Domain)
{
    private const int LongestAddress = 320;

    private static readonly HashSet<string> RoleParts = new(StringComparer.Ordinal)
    {
        "noreply", "no-reply", "donotreply", "notifications", "notification", "root", "admin", "administrator", "info",
        "git", "github", "gitlab", "gerrit", "jira", "bugzilla", "jenkins", "hudson", "builds", "buildbot",
            "postmaster",
        "mailer-daemon", "owner", "webmaster", "support", "security", "patchwork", "patchbot", "bot", "robot",
    };

    public static readonly MailAddress None = new("", "", "");

    /// <summary>Local part without +tag, at domain; empty for none.</summary>
    public string Key => Text.Length == 0 ? "" : $"{Local}@{Domain}";

    /// <summary>
    /// True when an archive hid the domain or the end of the local part: then the address proves nothing.
    /// </summary>
    public bool IsMasked { get; private init; }

    /// <summary>True for an address that many use, by its local part.</summary>
    public bool IsRole => RoleParts.Contains(Local) || Local.StartsWith("bounce", StringComparison.Ordinal)
        || Local.Contains("-bounces", StringComparison.Ordinal);

    public bool IsUsable => Text.Length > 0 && !IsMasked;

    /// <summary>The domain without its first label where at least two labels are left; empty else.</summary>
    public string ParentDomain
    {
        get
        {
            var dot = Domain.IndexOf('.', StringComparison.Ordinal);
            return dot < 0 || Domain.IndexOf('.', dot + 1) < 0 ? "" : Domain[(dot + 1)..];
        }
    }

    public static MailAddress Of(string address)
    {
        var text = address.Trim().Trim('<', '>', '"', '\'', '.', ',', ';', ')').ToLowerInvariant();
        if (text.EndsWith(".invalid", StringComparison.Ordinal)) text = text[..^8];
        var at = text.LastIndexOf('@');
        if (at <= 0 || text.Length > LongestAddress) return None;
        var local = text[..at];
        var domain = text[(at + 1)..];
        var masked = IsMaskedPart(local, domain);
        var plus = local.IndexOf('+', StringComparison.Ordinal);
        return new MailAddress(text, plus > 0 ? local[..plus] : local, domain) { IsMasked = masked };
    }

    private static bool IsMaskedPart(string local, string domain) =>
        domain.Length == 0 || local.EndsWith("..", StringComparison.Ordinal)
            || local.Contains("***", StringComparison.Ordinal)
        || domain.All(c => c is 'x' or '.' or '*') || domain.Contains("..", StringComparison.Ordinal)
        || domain.Contains("xxx", StringComparison.Ordinal) || domain.Contains("***", StringComparison.Ordinal);
}
