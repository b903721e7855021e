namespace ThreadConsensus.Messages.Forges;

/// <summary>What forges call what somebody did.</summary>
internal static class ForgeWords
{
    /// <summary>The first that a text begins with counts.</summary>
    private static readonly (string Words, ForgeDeed Deed)[] Deeds =
    [
        ("opened ", ForgeDeed.Opened),
        ("reopened ", ForgeDeed.Opened),
        ("commented on a diff", ForgeDeed.Reviewed),
        ("commented on a change", ForgeDeed.Reviewed),
        ("commented on code", ForgeDeed.Reviewed),
        ("commented on ", ForgeDeed.Commented),
        ("edited a comment on a change", ForgeDeed.Reviewed),
        ("edited a comment on code", ForgeDeed.Reviewed),
        ("edited a comment on ", ForgeDeed.Commented),
        ("merged ", ForgeDeed.Merged),
        ("closed ", ForgeDeed.Closed),
        ("removed ", ForgeDeed.Other),
        ("deleted ", ForgeDeed.Other),
        ("added ", ForgeDeed.Other),
    ];

    /// <summary>Splits "somebody commented on issue #12: Title"; null when it is no such text.</summary>
    public static (string User, ForgeDeed Deed)? Read(ReadOnlySpan<char> head)
    {
        var blank = head.IndexOf(' ');
        if (blank <= 0) return null;
        var what = head[(blank + 1)..];
        foreach (var (words, deed) in Deeds)
            if (what.StartsWith(words, StringComparison.Ordinal)) return (head[..blank].ToString(), deed);
        return null;
    }

    /// <summary>What stands behind "#12: "; empty when nothing does.</summary>
    public static string TitleIn(string text, int number)
    {
        var mark = $"#{number}: ";
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? "" : text[(at + mark.Length)..].Trim();
    }
}
