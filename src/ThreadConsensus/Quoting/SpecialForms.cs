namespace ThreadConsensus.Quoting;

/// <summary>Attribution lines whose shape, not whose words, tells them: supercite, GroupWise, bug trackers.</summary>
internal static class SpecialForms
{
    private static readonly string[] TrackerVerbs = [" commented on ", " updated ", " resolved ", " closed ",
        " reopened ", " created "];

    /// <param name="raw">The first line with its marks.</param>
    /// <param name="textStart">Where its text starts.</param>
    /// <param name="text">The text of all its lines.</param>
    public static AttributionReading? Read(ReadOnlySpan<char> raw, int textStart, string text)
    {
        var words = text.AsSpan().Trim();
        if (QuoteMarks.GluedBefore(raw, textStart) >= 3)
        {
            if (Supercite(words) is { } supercite) return supercite;
            if (words.EndsWith(">>>")) return Old(words);
        }

        return Comment(words) ?? Tracker(words);
    }

    /// <summary>True where a line may be a bug tracker's, which need no verb of writing.</summary>
    public static bool MayBeTracker(ReadOnlySpan<char> words) =>
        words.Length > 4 && char.IsAsciiDigit(words[^2]) && words.Contains('-');

    /// <summary><c>&gt;&gt;&gt;&gt;&gt; "Ann" == Ann Example &lt;ann@example.org&gt; writes:</c></summary>
    private static AttributionReading? Supercite(ReadOnlySpan<char> words)
    {
        var equals = words.IndexOf("\" == ", StringComparison.Ordinal);
        if (equals < 1 || words[0] != '"') return null;
        return AttributionReader.Read(words[(equals + 5)..].ToString()) is { HasVerb: true } reading
            ? reading with { Dialect = "supercite" }
            : null;
    }

    /// <summary>GroupWise before 2009: <c>&gt;&gt;&gt; "Example, Ann" 08/11/27 PM 9:18 &gt;&gt;&gt;</c>.</summary>
    private static AttributionReading? Old(ReadOnlySpan<char> words) =>
        AttributionReader.Read(words.TrimEnd("> ").ToString()) is { HasDate: true, AuthorIsLikely: true } reading
            ? reading with { Dialect = "groupwise" }
            : null;

    /// <summary>
    /// Bugzilla's <c>--- Comment #1 from Ann Example &lt;ann@example.org&gt; 2011-06-14 09:26:27 CEST ---</c>.
    /// </summary>
    private static AttributionReading? Comment(ReadOnlySpan<char> words)
    {
        if (!words.StartsWith("--- Comment #") && !words.StartsWith("------- Comment #")) return null;
        var from = words.IndexOf(" from ", StringComparison.OrdinalIgnoreCase);
        if (from < 0) return null;
        var rest = words[(from + 6)..].TrimEnd("- ");
        var time = QuotedTimeReader.Find(rest);
        var author = MailboxReader.Read(time is { } found ? rest[..found.Start] : rest);
        return new AttributionReading
        {
            Author = author,
            When = time?.Time,
            HasDate = time is not null,
            Dialect = "tracker"
        };
    }

    /// <summary>"Ann Example commented on XYZ-12:", "Ann Example &lt;ann@example.org&gt; changed:".</summary>
    private static AttributionReading? Tracker(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || words[^1] != ':' || words.Length > 160) return null;
        if (words.EndsWith(" changed:") && words.Contains('@'))
            return OfTracker(words[..^" changed:".Length]);
        foreach (var verb in TrackerVerbs)
        {
            var at = words.IndexOf(verb, StringComparison.Ordinal);
            if (at > 0 && IsIssueKey(words[(at + verb.Length)..^1])) return OfTracker(words[..at]);
        }

        return null;
    }

    private static AttributionReading OfTracker(ReadOnlySpan<char> author) =>
        new() { Author = MailboxReader.Read(author), Dialect = "tracker" };

    /// <summary>"XALANJ-2118"</summary>
    private static bool IsIssueKey(ReadOnlySpan<char> key)
    {
        var hyphen = key.IndexOf('-');
        return hyphen > 1 && key.Length > hyphen + 1 && key[..hyphen].IndexOfAnyExceptInRange('A', 'Z') < 0
            && key[(hyphen + 1)..].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
