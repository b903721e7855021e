using System.Security.Cryptography;
using System.Text;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Threading;

/// <summary>Turns linked messages into trees: drops the ghosts that join nothing, orders, numbers.</summary>
internal static class TreeAssembly
{
    /// <summary>How sure a link is at most that passes over a message which is not there.</summary>
    private const double PastGhosts = 0.9;

    public static IReadOnlyList<ReplyTree> Assemble(IReadOnlyList<TreeNode> nodes)
    {
        DropGhosts(nodes);
        var roots = new List<TreeNode>();
        foreach (var node in nodes)
        {
            if (node.Parent is null) roots.Add(node);
            else if (!node.IsGhost) node.Parent.AddChild(node);
        }

        roots.RemoveAll(r => r.IsGhost && r.Children.Count == 0);
        for (var i = 0; i < roots.Count; i++) roots[i] = WithoutLoneGhost(roots[i]);
        roots.Sort(TreeNode.Compare);
        NameThreads(roots);
        List<TreeNode>[] orders = [.. roots.Select(Preorder)];
        return [.. orders.Select(Tree)];
    }

    /// <summary>
    /// A message that only headers name and nobody quotes shows nothing, so its replies go to the nearest ancestor that
    /// is there. With none there the topmost one stays, and keeps siblings in one thread.
    /// </summary>
    private static void DropGhosts(IReadOnlyList<TreeNode> nodes)
    {
        var shown = new Dictionary<TreeNode, (TreeNode Above, ParentEvidence Evidence, double Confidence)>();
        foreach (var node in nodes)
        {
            if (node.IsGhost || node.Parent is not { IsGhost: true } ghost) continue;
            var (above, evidence, confidence) = ShownAbove(ghost, shown);
            node.Link(above, Weaker(evidence, node.Evidence), Math.Min(node.Confidence, confidence));
        }
    }

    private static (TreeNode Above, ParentEvidence Evidence, double Confidence) ShownAbove(
        TreeNode ghost, Dictionary<TreeNode, (TreeNode Above, ParentEvidence Evidence, double Confidence)> shown)
    {
        var path = new Stack<TreeNode>();
        var node = ghost;
        while (!shown.ContainsKey(node) && node is { IsGhost: true, Parent: not null })
        {
            path.Push(node);
            node = node.Parent;
        }

        var found = shown.GetValueOrDefault(node, (Above: node, Evidence: ParentEvidence.Header, Confidence: PastGhosts));
        while (path.TryPop(out var passed))
        {
            var confidence = Math.Min(found.Confidence, passed.Confidence);
            found = (found.Above, Weaker(found.Evidence, passed.Evidence), confidence);
            shown[passed] = found;
        }

        return found;
    }

    private static ParentEvidence Weaker(ParentEvidence one, ParentEvidence other) => one > other ? one : other;

    /// <summary>
    /// A ghost with one reply joins nothing: the reply starts the thread, under the ghost's name. One that stays has
    /// the subject of its first reply.
    /// </summary>
    private static TreeNode WithoutLoneGhost(TreeNode root)
    {
        if (!root.IsGhost) return root;
        if (root.Children.Count > 1)
        {
            var subject = root.Children.Order(Comparer<TreeNode>.Create(TreeNode.Compare)).First().Subject;
            root.Quoted = root.Quoted! with { Subject = SubjectLine.WithoutReplyMarks(subject) };
            return root;
        }

        var reply = root.Children[0];
        reply.Link(null, ParentEvidence.None, 1);
        if (reply.Mail is not { Input: { InReplyTo.Count: 0, References.Count: 0 } }) reply.ThreadKey = root.Key;
        return reply;
    }

    /// <summary>
    /// Threads are named after the id of their root, so that later replies change nothing. Two roots with one id are
    /// two mails; the later one's content tells its thread apart.
    /// </summary>
    private static void NameThreads(List<TreeNode> roots)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in roots)
            if (!seen.Add(root.ThreadKey)) root.ThreadKey += "\n" + root.Mail?.Input.ContentKey;
    }

    private static ReplyTree Tree(List<TreeNode> order)
    {
        var nodes = new ReplyNode[order.Count];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = Node(order[i]);
        var from = order[0].SplitFrom;
        return new ReplyTree(Hash(order[0].ThreadKey), nodes, from is null ? null : Hash(from.ThreadKey));
    }

    private static List<TreeNode> Preorder(TreeNode root)
    {
        var order = new List<TreeNode>();
        var open = new Stack<TreeNode>([root]);
        while (open.TryPop(out var node))
        {
            node.Index = node.Last = order.Count;
            order.Add(node);
            node.SortChildren();
            for (var i = node.Children.Count - 1; i >= 0; i--) open.Push(node.Children[i]);
            foreach (var child in node.Children) child.ThreadKey = root.ThreadKey;
        }

        for (var i = order.Count - 1; i > 0; i--)
            order[i].Parent!.Last = Math.Max(order[i].Parent!.Last, order[i].Last);
        return order;
    }

    private static ReplyNode Node(TreeNode node) => new()
    {
        Id = node.Mail is null ? "quoted:" + Hash(node.Key) : node.Key,
        ContentKey = node.Mail?.Input.ContentKey,
        Quoted = node.Mail is null ? Quoted(node) : null,
        Parent = node.Parent?.Index ?? -1,
        Evidence = node.Evidence,
        Confidence = node.Confidence,
        OtherParents = OtherParents(node),
        From = node.Mail?.Input.Author ?? node.Quoted?.Author ?? Mailbox.Unknown,
        Date = node.Date,
        Subject = node.Subject,
    };

    private static QuotedMessage Quoted(TreeNode node) => new()
    {
        Author = node.Quoted?.Author ?? Mailbox.Unknown,
        Time = node.Quoted?.Time,
        InDoubt = node.Quoted?.InDoubt ?? false,
        QuotedBy = [.. node.Sources.Select(s => s.Mail.Input.ContentKey).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)],
        Sources = [.. node.Sources.OrderBy(s => s.Mail.Order).ThenBy(s => s.Level)
            .Select(s => new QuoteSource(s.Mail.Input.ContentKey, s.Level))],
    };

    /// <summary>Only those of the same tree, and none above or below the message in it.</summary>
    private static int[] OtherParents(TreeNode node)
    {
        if (node.Others.Count == 0) return [];
        return [.. node.Others
            .Where(o => o.Index >= 0 && string.Equals(o.ThreadKey, node.ThreadKey, StringComparison.Ordinal))
            .Where(o => (o.Index < node.Index && o.Last < node.Index) || o.Index > node.Last)
            .Select(o => o.Index).Distinct().Order()];
    }

    private static string Hash(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 10));
}
