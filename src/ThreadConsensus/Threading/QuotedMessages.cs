namespace ThreadConsensus.Threading;

/// <summary>Makes one node of all quotations of one message that the archive lacks.</summary>
internal static class QuotedMessages
{
    private const double LinkOfLevels = 0.9;

    /// <param name="unknown">In the order of the mails.</param>
    public static IReadOnlyList<TreeNode> Make(List<UnknownQuote> unknown)
    {
        UnknownQuoteJoiner.Join(unknown);
        var groups = unknown.GroupBy(q => q.First()).Select(g => g.ToList()).ToList();
        var made = new List<TreeNode>();
        var nodes = new Dictionary<UnknownQuote, TreeNode>();
        var unnamed = groups.FindAll(g => g[0].Missing is null);
        foreach (var (quotes, key) in unnamed.Zip(QuotedKeys.Of(unnamed)))
        {
            made.Add(new TreeNode(key, null));
            nodes.Add(quotes[0].First(), made[^1]);
        }

        foreach (var quotes in groups)
        {
            var node = quotes[0].Missing ?? nodes[quotes[0].First()];
            nodes[quotes[0].First()] = node;
            foreach (var quote in quotes) node.AddSource(quote.Mail, quote.LevelIndex);
        }

        foreach (var quotes in groups) LinkUp(nodes[quotes[0].First()], quotes, nodes);
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
        TreeNode node, List<UnknownQuote> quotes, Dictionary<UnknownQuote, TreeNode> nodes)
    {
        if (node.Parent is not null) return;
        var known = quotes.Where(q => q.KnownAbove is not null)
            .OrderByDescending(q => q.Weight).ThenBy(q => q.KnownAbove!.Order)
            .FirstOrDefault();
        if (known is not null)
        {
            node.Link(known.KnownAbove!.Node, ParentEvidence.Quote, QuoteMatcher.Confidence(known.Weight));
            return;
        }

        var above = quotes.Where(q => q.Above is not null).Select(q => nodes[q.Above!.First()]).Where(n => n != node)
            .GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (above is not null) node.Link(above.Key, ParentEvidence.Quote, LinkOfLevels);
    }
}
