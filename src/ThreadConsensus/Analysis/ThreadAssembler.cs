using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Analysis;

/// <summary>
/// Puts the words back into a reply tree: of its mails, told apart anew where the tree shows more, and of messages known
/// only from quotations.
/// </summary>
public static class ThreadAssembler
{
    /// <param name="tree">The tree.</param>
    /// <param name="mailOf">
    /// The mail with a content key. Asked once a mail; null when it cannot be had any more.
    /// </param>
    public static DiscussionThread Assemble(ReplyTree tree, Func<string, ParsedMail?> mailOf)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(mailOf);
        var mails = new Dictionary<string, ParsedMail>(StringComparer.Ordinal);
        foreach (var node in tree.Nodes)
        {
            if (node.ContentKey is { } key && mailOf(key) is { } mail) mails[key] = mail;
        }

        var again = SecondLook.Read(tree, key => mails.TryGetValue(key, out var found) ? found.Body : null);
        foreach (var (key, body) in again) mails[key] = mails[key] with { Body = body };
        var restored = QuotedTexts.Restore(tree, key => mails.TryGetValue(key, out var found) ? found.Body : null);
        var messages = restored.Nodes.Select((node, index) =>
            node.ContentKey is { } key && mails.TryGetValue(key, out var found)
                ? new ThreadMessage(index, node, found.Mail, found.Body)
                : new ThreadMessage(
                    index, node, null, QuoteParser.Parse(new BodyText(node.Quoted?.Text ?? ""), node.From)));
        return new DiscussionThread(restored, [.. messages]);
    }
}
