namespace ThreadConsensus.Threading;

/// <summary>Which messages a message quotes itself.</summary>
internal static class QuoteTops
{
    /// <summary>
    /// The levels that a message quotes itself. One that shows nothing, neither words nor name, is passed over for
    /// those that stand in it.
    /// </summary>
    /// <param name="levels">Of one mail.</param>
    /// <param name="quotedIn">The message: an index into them, -1 for the mail.</param>
    public static List<int> Of(IReadOnlyList<QuoteLevel> levels, int quotedIn)
    {
        var within = new HashSet<int> { quotedIn };
        var tops = new List<int>();
        for (var i = quotedIn + 1; i < levels.Count; i++)
        {
            if (!within.Contains(levels[i].QuotedIn)) continue;
            if (levels[i].Words.Count == 0 && !levels[i].IsAttributed) within.Add(i);
            else tops.Add(i);
        }

        return tops;
    }

    /// <summary>True when all of a mail's tops are quoted by a message that shows nothing.</summary>
    public static bool AreHidden(IReadOnlyList<QuoteLevel> levels, List<int> tops) =>
        tops.TrueForAll(top => levels[top].QuotedIn >= 0);
}
