using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// Whether a program wrote a mail. Auto-Submitted (RFC 3834) says so, and so do the marks and addresses of known
/// services. Precedence does not: every list sets it. X-Patchwork-Hint, -Bot and -Delegate are set by people and say
/// nothing either, and what GitHub passes on are the words of people.
/// </summary>
internal static class AutomaticMail
{
    private static readonly string[] Marks =
    [
        "X-Gerrit-", "X-Jenkins-", "X-Bugzilla-", "X-JIRA-", "X-Launchpad-", "X-Buildbot-",
        "X-Zuul-", "X-Trac-", "X-Redmine-", "X-Phabricator-", "X-Autoreply", "X-Autorespond", "X-Failed-Recipients",
    ];

    private static readonly string[] Locals =
    [
        "lkp", "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "buildbot", "jenkins", "gerrit",
            "gitlab",
        "patchwork", "patchew", "hudson", "mailer-daemon", "autobuild", "autobuilder", "builds",
        "bugzilla-daemon", "bugzilla", "jira", "cron", "osstest-admin", "zuul",
        "travis", "builder", "buildd", "kernelci", "syzbot", "tip-bot", "tip-bot2", "tipbot", "coverity", "scan-admin",
    ];

    private static readonly string[] NameWords =
        ["robot", "bot", "syzbot", "patchew", "patchwork", "jenkins", "buildbot", "gerrit", "gitbox", "osstest"];

    public static bool IsServiceMark(string field)
    {
        if (field.Length < 6 || field[1] != '-') return false;
        foreach (var mark in Marks)
        {
            if (field.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    public static bool Is(HeaderFields fields, Mailbox from)
    {
        var submitted = fields.Value("Auto-Submitted").Trim();
        if (submitted.Length > 0 && !submitted.StartsWith("no", StringComparison.OrdinalIgnoreCase)) return true;
        if (fields.HasServiceMark) return true;
        var precedence = fields.Value("Precedence").Trim();
        return precedence.Equals("auto_reply", StringComparison.OrdinalIgnoreCase) || IsProgram(from);
    }

    private static bool IsProgram(Mailbox from)
    {
        var at = from.Address.LastIndexOf('@');
        var local = at < 0 ? from.Address.AsSpan() : from.Address.AsSpan(0, at);
        var plus = local.IndexOf('+');
        if (plus > 0) local = local[..plus];
        foreach (var known in Locals)
        {
            if (local.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return EndsInBot(local) || (NamesProgram(from.Name) && !local.IsEmpty);
    }

    private static bool EndsInBot(ReadOnlySpan<char> local) =>
        local.Equals("bot", StringComparison.OrdinalIgnoreCase)
            || local.EndsWith("-bot", StringComparison.OrdinalIgnoreCase)
        || local.EndsWith("_bot", StringComparison.OrdinalIgnoreCase)
            || local.EndsWith(".bot", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// "kernel test robot", "kernelci.org bot", "tip-bot2 for Somebody": a word of its own, never a part of a name.
    /// </summary>
    private static bool NamesProgram(string name)
    {
        foreach (var range in name.AsSpan().SplitAny(" -_()"))
        {
            var word = name.AsSpan()[range].TrimEnd("0123456789");
            foreach (var known in NameWords)
            {
                if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }
}
