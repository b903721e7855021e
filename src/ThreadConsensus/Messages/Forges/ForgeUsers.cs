namespace ThreadConsensus.Messages.Forges;

/// <summary>Tells programs among the users of a forge, and the addresses that forges send from.</summary>
internal static class ForgeUsers
{
    /// <summary>Accounts of programs whose names do not say so.</summary>
    private static readonly HashSet<string> Programs = new(StringComparer.OrdinalIgnoreCase)
    {
        "asfgit", "asfci", "asf-ci", "asfhooks", "asf-tooling", "hadoopqa", "hadoop-yetus", "apache-hbase", "apache-yetus",
        "sparkqa", "amplabjenkins", "hudson", "codecov", "codecov-io", "codecov-commenter", "coveralls", "coverage",
        "travis", "travis-ci", "appveyor", "circleci", "sonarcloud", "sonarqubecloud", "dependabot", "dependabot-preview",
        "renovate", "greenkeeper", "github-actions", "github-advanced-security", "boring-cyborg", "lgtm-com", "snyk-io",
        "coderabbitai", "copilot", "netlify", "vercel", "mergify", "stale", "googlebot", "cla-checker", "linux-foundation-easycla",
    };

    private static readonly HashSet<string> Senders = new(StringComparer.OrdinalIgnoreCase)
    {
        "git", "gitbox", "github", "notifications", "noreply", "no-reply",
    };

    public static bool IsProgram(string user)
    {
        var name = user.AsSpan().TrimStart('@');
        var bracket = name.IndexOf('[');
        if (bracket > 0) return true;
        return Programs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)
            || name.EndsWith("bot", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("-ci", StringComparison.OrdinalIgnoreCase)
            || RobotSender.Is(new Mailbox(user, ""));
    }

    /// <summary>True for an address that a forge sends from for all of its users.</summary>
    public static bool IsSender(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && Senders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(address.AsSpan(0, at));
    }
}
