using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>What a user may type to name threads: a Message-ID, an archive URL that holds one, or words of the subject.</summary>
internal sealed class ThreadQuery
{
    private readonly string[] _words;

    private ThreadQuery(string? messageId, string[] words)
    {
        MessageId = messageId;
        _words = words;
    }

    /// <summary>Without angle brackets; null when the query is words.</summary>
    public string? MessageId { get; }

    public static ThreadQuery Parse(IEnumerable<string> arguments)
    {
        var text = string.Join(' ', arguments).Trim();
        var id = FindMessageId(text);
        return new ThreadQuery(id, id is null ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : []);
    }

    /// <summary>True when the thread is meant: it holds the message, or its subject holds every word, case ignored.</summary>
    public bool Matches(string subject, IReadOnlyList<string> messageIds) => MessageId is { } id
        ? messageIds.Contains(id, StringComparer.Ordinal)
        : _words.All(word => subject.Contains(word, StringComparison.OrdinalIgnoreCase));

    public bool Matches(ThreadEntry entry) => Matches(entry.Subject, entry.MessageIds);

    /// <summary>
    /// The part that has an @ between slashes and other separators of a URL (lore, public-inbox, mail-archive's and marc's
    /// msgid links, <c>mid:</c> of RFC 2392), or the whole of a lone <c>&lt;id&gt;</c>. Ids known only from quotes count too.
    /// </summary>
    private static string? FindMessageId(string text)
    {
        if (text.Length == 0 || text.Contains(' ', StringComparison.Ordinal)) return null;
        if (text.StartsWith('<') && text.EndsWith('>')) return text[1..^1];
        if (text.StartsWith("quoted:", StringComparison.Ordinal) || text.StartsWith("made-up:", StringComparison.Ordinal)) return text;
        var decoded = Uri.UnescapeDataString(text);
        if (!decoded.Contains('@', StringComparison.Ordinal)) return null;
        var isUrl = decoded.Contains("://", StringComparison.Ordinal) || decoded.StartsWith("mid:", StringComparison.OrdinalIgnoreCase);
        if (!isUrl) return decoded.Trim('<', '>');
        var parts = decoded.Split(['/', '?', '&', '#', ':'], StringSplitOptions.RemoveEmptyEntries);
        var part = Array.Find(parts, candidate => candidate.Contains('@', StringComparison.Ordinal));
        return part?[(part.IndexOf("id=", StringComparison.Ordinal) is var at && at >= 0 ? at + 3 : 0)..].Trim('<', '>');
    }
}
