namespace ThreadConsensus.Messages;

/// <summary>Tells programs that post to lists from people, where no header says so.</summary>
internal static class RobotSender
{
    private static readonly string[] Words =
    [
        "robot", "bot", "syzbot", "patchwork", "buildbot", "jenkins", "gerrit", "bugzilla", "jira", "noreply",
        "no-reply",
    ];

    private static readonly string[] LocalParts = ["lkp", "osstest-admin", "devnull"];

    public static bool Is(Mailbox from)
    {
        if (HasWord(from.Name)) return true;
        var at = from.Address.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0) return false;
        var local = from.Address[..at];
        return HasWord(local) || LocalParts.Contains(local, StringComparer.OrdinalIgnoreCase);
    }

    private static bool HasWord(string text)
    {
        foreach (var word in Words)
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0;
                at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + word.Length;
                var starts = at == 0 || !char.IsLetter(text[at - 1]);
                if (starts && (end == text.Length || !char.IsLetter(text[end]))) return true;
            }
        }

        return false;
    }
}
