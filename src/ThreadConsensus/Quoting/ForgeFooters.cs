namespace ThreadConsensus.Quoting;

/// <summary>
/// What GitHub and GitLab put below the words of a mail: where to view it, how to answer and why it was sent. A line that
/// says why people get a mail is one that they write themselves, too; only the link to the forge makes it a footer.
/// </summary>
internal static class ForgeFooters
{
    /// <summary>Lines that the sentence with the link may be wrapped over, the reason above it included.</summary>
    private const int MostLines = 4;

    private static readonly string[] Openings =
        ["Reply to this email directly", "View it on Git", "You are receiving this because", "You're receiving this email because"];

    private static readonly string[] Links =
    [
        "Reply to this email directly or view it on Git", "Reply to this email directly, view it on Git",
        "View it on GitLab: http", "View it on GitHub: http",
    ];

    /// <summary>True for the first line of such a footer.</summary>
    public static bool Starts(BodyDraft body, int line)
    {
        var words = body.Words(line);
        if (words.Length < 10 || words[0] is not ('R' or 'V' or 'Y') || !Opens(words)) return false;
        var text = new System.Text.StringBuilder();
        var end = Math.Min(body.Count, line + MostLines);
        for (var next = line; next < end && body.Depths[next] == body.Depths[line]; next++) text.Append(body.Words(next)).Append(' ');
        var all = text.ToString();
        return Links.Any(link => all.Contains(link, StringComparison.Ordinal));
    }

    private static bool Opens(ReadOnlySpan<char> words)
    {
        foreach (var opening in Openings)
            if (words.StartsWith(opening, StringComparison.Ordinal)) return true;
        return false;
    }
}
