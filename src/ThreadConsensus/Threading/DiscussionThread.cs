using ThreadConsensus.Quoting;

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

    /// <summary>The thread with other bodies for some of its messages, by their index.</summary>
    public DiscussionThread With(IReadOnlyDictionary<int, ParsedBody> bodies)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        return bodies.Count == 0 ? this : this with
        {
            Messages = [.. Messages.Select(message =>
                bodies.TryGetValue(message.Index, out var body) ? message with { Body = body } : message)],
        };
    }

    /// <summary>Some of the messages as a thread of their own. What answers a message that is left out answers the
    /// nearest one above it that is not, or else the first.</summary>
    /// <param name="indexes">At least one, ascending; the first becomes the root.</param>
    public DiscussionThread Branch(IReadOnlyList<int> indexes)
    {
        ArgumentNullException.ThrowIfNull(indexes);
        var places = new Dictionary<int, int>(indexes.Count);
        var messages = new List<ThreadMessage>(indexes.Count);
        foreach (var index in indexes)
        {
            var message = Messages[index];
            var parent = messages.Count == 0 ? -1 : 0;
            for (var above = message.Node.Parent; above >= 0 && messages.Count > 0; above = Messages[above].Node.Parent)
            {
                if (!places.TryGetValue(above, out parent)) continue;
                break;
            }

            places[index] = messages.Count;
            var node = message.Node with { Parent = parent, OtherParents = [] };
            messages.Add(message with { Index = messages.Count, Node = node });
        }

        return new DiscussionThread(Tree with { Nodes = [.. messages.Select(message => message.Node)] }, messages);
    }
}
