using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Which stored mail a letter about a message answers.</summary>
internal sealed partial class ArchiveSession
{
    /// <summary>
    /// The bytes of the message; where only quotations tell of it, of the first stored reply to it, else of the nearest
    /// stored message above it, else of any of its thread; null when the archive holds none.
    /// </summary>
    public ReadOnlyMemory<byte>? RawToAnswer(string threadId, string messageId)
    {
        if (Raw(messageId) is { } raw) return raw;
        if (_archive.Report(threadId) is not { } stored) return null;
        var messages = ReportJson.Deserialize(stored).Messages;
        var at = Index(messages, messageId);
        if (at < 0) return null;
        var replies = messages.Where(message => message.Parent == at);
        return replies.Concat(Above(messages, at)).Concat(messages)
            .Where(message => !message.KnownFromQuotesOnly)
            .Select(message => Raw(message.Id))
            .FirstOrDefault(bytes => bytes is not null);
    }

    private static int Index(IReadOnlyList<ReportedMessage> messages, string messageId)
    {
        for (var at = 0; at < messages.Count; at++)
        {
            if (string.Equals(messages[at].Id, messageId, StringComparison.Ordinal)) return at;
        }

        return -1;
    }

    private static IEnumerable<ReportedMessage> Above(IReadOnlyList<ReportedMessage> messages, int at)
    {
        // Parents stand before their children: this ends at the root.
        for (at = messages[at].Parent; at >= 0; at = messages[at].Parent) yield return messages[at];
    }
}
