namespace ThreadConsensus.Threading;

/// <summary>A reply tree with the words of each message: what every later stage reads.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Messages">One a node, in the tree's order.</param>
public sealed record DiscussionThread(ReplyTree Tree, IReadOnlyList<ThreadMessage> Messages)
{
    public ThreadMessage? ParentOf(ThreadMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Node.Parent < 0 ? null : Messages[message.Node.Parent];
    }
}
