using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Threading;

/// <summary>A node of a reply tree together with its words.</summary>
/// <param name="Index">Its index in the tree.</param>
/// <param name="Node">Its place in the tree.</param>
/// <param name="Mail">The mail; null when it is known only from quotations.</param>
/// <param name="Body">Its body taken apart; for a quoted message the words recovered.</param>
public sealed record ThreadMessage(int Index, ReplyNode Node, ListMessage? Mail, ParsedBody Body)
{
    public Mailbox From => Node.From;
}
