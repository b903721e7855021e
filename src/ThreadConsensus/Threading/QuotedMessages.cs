namespace ThreadConsensus.Threading;

/// <summary>Makes one node of all quotations of one message that the archive lacks.</summary>
internal static class QuotedMessages
{
    private const double LinkOfLevels = 0.9;

    /// <param name="unknown">In the order of the mails.</param>
    public static IReadOnlyList<TreeNode> Make(List<UnknownQuote> unknown)
    {
        UnknownQuoteJoiner.Join(unknown);
        var made = new List<TreeNode>();
        var nodes = new Dictionary<UnknownQuote, TreeNode>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var quote in unknown)
        {
            if (!nodes.TryGetValue(quote.First(), out var node))
            {
                node = quote.Missing ?? new TreeNode(KeyOf(quote, keys), null);
                nodes.Add(quote.First(), node);
                if (quote.Missing is null) made.Add(node);
            }

            node.Sources.Add((quote.Mail, quote.LevelIndex));
        }

        foreach (var group in unknown.GroupBy(q => q.First())) LinkUp(nodes[group.Key], group, nodes);
        LinkMails(unknown, nodes);
        return made;
    }

    private static void LinkMails(List<UnknownQuote> unknown, Dictionary<UnknownQuote, TreeNode> nodes)
    {
        var above = unknown.Where(q => q.Above is not null).Select(q => q.Above!).ToHashSet();
        foreach (var quote in unknown)
        {
            if (above.Contains(quote) || quote.Mail.Node.Parent is not null) continue;
            quote.Mail.Node.Link(nodes[quote.First()], ParentEvidence.Quote, LinkOfLevels);
        }
    }

    private static void LinkUp(
        TreeNode node, IEnumerable<UnknownQuote> quotes, Dictionary<UnknownQuote, TreeNode> nodes)
    {
        if (node.Parent is not null) return;
        var all = quotes.ToList();
        var known = all.Where(q => q.KnownAbove is not null)
            .OrderByDescending(q => q.Weight).ThenBy(q => q.KnownAbove!.Order)
            .FirstOrDefault();
        if (known is not null)
        {
            node.Link(known.KnownAbove!.Node, ParentEvidence.Quote, QuoteMatcher.Confidence(known.Weight));
            return;
        }

        var above = all.Where(q => q.Above is not null).Select(q => nodes[q.Above!.First()]).Where(n => n != node)
            .GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (above is not null) node.Link(above.Key, ParentEvidence.Quote, LinkOfLevels);
    }

    /// <summary>
    /// The Message-ID where an attribution line names it; else author, time, topic and first fingerprints, which do not
    /// change when more mails that quote it come in, as long as they are later.
    /// </summary>
    private static string KeyOf(UnknownQuote quote, HashSet<string> taken)
    {
        var level = quote.Level;
        var author = quote.Author.Name.Length > 0 ? quote.Author.Name : quote.Author.Local;
        var time = level.When is { } when ? when.Candidates[0].ToString("s", null) : "";
        var words = time.Length > 0 ? "" : string.Join(',', level.Words.Take(4));
        var key = level.QuotedId?.Value ?? $"{author}\n{time}\n{quote.Mail.Subject.Topic}\n{words}";
        for (var i = 2; !taken.Add(key); i++) key = $"{key}\n{i}";
        return key;
    }
}
