namespace ThreadConsensus.Threading;

/// <summary>
/// One thread: nodes in reading order, every parent before its children, siblings by date and then id.
/// </summary>
/// <param name="ThreadId">Equal for the same thread whatever the order of import.</param>
/// <param name="Nodes">At least one; the first is the root. Further roots (split threads found only by subject) do not
/// occur: a tree has one root.</param>
/// <param name="SplitFrom">The thread that this one was hijacked from; null when it was not.</param>
public sealed record ReplyTree(string ThreadId, IReadOnlyList<ReplyNode> Nodes, string? SplitFrom = null)
{
    public ReplyNode Root => Nodes[0];
}
