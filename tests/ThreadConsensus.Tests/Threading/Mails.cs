using ThreadConsensus.Messages;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Tests.Threading;

/// <summary>Mails and trees in the short form that the tests of this folder are written in.</summary>
internal static class Mails
{
    private static readonly DateTimeOffset Start = new(2021, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public static ThreadingInput Post(
        string id, string inReplyTo = "", string references = "", double hour = 0, string subject = "Support the new driver",
        string from = "Ann Example <ann@example.org>", string key = "", string threadIndex = "", bool dated = true) => new()
        {
            Id = new MessageId(id),
            ContentKey = key.Length > 0 ? key : "key-" + id,
            Author = Box(from),
            Date = dated ? Start.AddHours(hour) : null,
            Subject = subject,
            InReplyTo = Ids(inReplyTo),
            References = Ids(references),
            ThreadIndex = threadIndex,
        };

    public static Mailbox Box(string text)
    {
        var angle = text.IndexOf('<', StringComparison.Ordinal);
        return angle < 0 ? new Mailbox(text, "") : new Mailbox(text[..angle].Trim(), text[(angle + 1)..^1]);
    }

    /// <summary>One line a node: indentation shows the parent, then its id.</summary>
    public static string Draw(IReadOnlyList<ReplyTree> trees) => string.Join("\n--\n", trees.Select(Draw));

    public static string Draw(ReplyTree tree)
    {
        var depth = new int[tree.Nodes.Count];
        for (var i = 1; i < depth.Length; i++) depth[i] = depth[tree.Nodes[i].Parent] + 1;
        return string.Join('\n', tree.Nodes.Select((n, i) => new string(' ', depth[i]) + Name(n)));
    }

    /// <summary>Everything that a tree says, for comparing whole results.</summary>
    public static string Dump(IReadOnlyList<ReplyTree> trees) => string.Join('\n', trees.Select(t =>
        $"{t.ThreadId} from {t.SplitFrom}\n" + string.Join('\n', t.Nodes.Select(n =>
            $"{n.Parent} {n.Id} {n.ContentKey} {n.Evidence} {n.Confidence:0.00} [{string.Join(',', n.OtherParents)}] "
            + $"{n.From} {n.Date:o} {n.Subject} {n.Quoted?.InDoubt} {string.Join(',', n.Quoted?.Sources ?? [])}"))));

    public static IEnumerable<T[]> Orders<T>(T[] items)
    {
        if (items.Length <= 1)
        {
            yield return items;
            yield break;
        }

        for (var i = 0; i < items.Length; i++)
            foreach (var rest in Orders<T>([.. items[..i], .. items[(i + 1)..]]))
                yield return [items[i], .. rest];
    }

    private static string Name(ReplyNode node)
    {
        if (node.Quoted is null) return node.Id;
        return node.Quoted.Author.IsUnknown ? "(missing)" : $"({node.Quoted.Author.Display})";
    }

    private static MessageId[] Ids(string ids) =>
        [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(i => new MessageId(i))];
}
