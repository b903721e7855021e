namespace ThreadConsensus.Threading;

/// <summary>
/// Cuts every loop of replies at its weakest link, or where all are equally strong, above its oldest message. Loops are
/// disjoint, as a message has one parent, so the cut does not depend on where the search begins.
/// </summary>
internal static class LoopBreaker
{
    public static void Break(IReadOnlyList<TreeNode> nodes)
    {
        var round = new Dictionary<TreeNode, int>(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            TreeNode? node = nodes[i];
            while (node is not null && round.TryAdd(node, i)) node = node.Parent;
            if (node is not null && round[node] == i) Cut(node);
        }
    }

    private static void Cut(TreeNode start)
    {
        var weakest = start;
        for (var node = start.Parent!; node != start; node = node.Parent!)
            if (Compare(node, weakest) < 0) weakest = node;
        weakest.Link(null, ParentEvidence.None, 1);
    }

    private static int Compare(TreeNode one, TreeNode other)
    {
        var byEvidence = other.Evidence.CompareTo(one.Evidence);
        return byEvidence != 0 ? byEvidence : TreeNode.Compare(one, other);
    }
}
