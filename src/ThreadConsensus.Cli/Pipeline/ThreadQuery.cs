using ThreadConsensus.Messages;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>
/// What a user may type to name threads: a Message-ID, an archive URL that holds one or its hash, words of the subject,
/// a commit, or a mail itself.
/// </summary>
internal sealed class ThreadQuery
{
    /// <summary>What stands before the Message-ID in addresses that search for it.</summary>
    private static readonly string[] IdKeys = ["i=", "id=", "mid=", "msgid=", "q=", "message-id="];

    private readonly string[] _words;
    private readonly string? _hash;

    private ThreadQuery(IReadOnlyList<string> messageIds, string[] words, string? hash = null) =>
        (MessageIds, _words, _hash) = (messageIds, words, hash);

    /// <summary>Every thread.</summary>
    public static ThreadQuery All { get; } = new([], []);

    /// <summary>Node ids of which one is enough, the likeliest first; empty when the query is words.</summary>
    public IReadOnlyList<string> MessageIds { get; }

    /// <summary>True when every thread is meant.</summary>
    public bool IsAll => !NamesAMessage && _words.Length == 0;

    /// <summary>The first digits of a commit's hash, in lower case; null when the query cannot be one.</summary>
    public string? Commit => !NamesAMessage && _words is [{ Length: >= 7 and <= 40 } word] && word.All(char.IsAsciiHexDigit)
        ? word.ToLowerInvariant()
        : null;

    /// <summary>True when one message is named, not words: then a thread is meant whatever it holds.</summary>
    public bool NamesAMessage => MessageIds.Count > 0 || _hash is not null;

    /// <exception cref="UserException">
    /// An address of an archive page that does not tell which message it shows.
    /// </exception>
    public static ThreadQuery Parse(IEnumerable<string> arguments)
    {
        var text = string.Join(' ', arguments).Trim();
        if (text.Length == 0) return All;
        if (text.Contains(' ', StringComparison.Ordinal)) return new ThreadQuery([], Words(text));
        if (text.StartsWith('<') && text.EndsWith('>')) return new ThreadQuery([text[1..^1]], []);
        if (text.StartsWith("quoted:", StringComparison.Ordinal) || text.StartsWith("made-up:", StringComparison.Ordinal))
            return new ThreadQuery([text], []);
        if (text.StartsWith("mid:", StringComparison.OrdinalIgnoreCase)) return new ThreadQuery([MidUrl(text)], []);
        if (text.Contains("://", StringComparison.Ordinal)) return ArchivePage(text);
        return text.Contains('@', StringComparison.Ordinal)
            ? new ThreadQuery([Uri.UnescapeDataString(text).Trim('<', '>')], [])
            : new ThreadQuery([], Words(text));
    }

    /// <summary>The thread of a mail: by its own id, else by those that it answers, the nearest first.</summary>
    public static ThreadQuery Of(ListMessage mail) => new(
        [mail.Id.Value, .. mail.InReplyTo.Select(id => id.Value), .. mail.References.Reverse().Select(id => id.Value)], []);

    /// <summary>The thread of any of these messages.</summary>
    /// <param name="messageIds">Not empty; the likeliest first.</param>
    public static ThreadQuery OfMessages(IReadOnlyList<string> messageIds) => new(messageIds, []);

    /// <summary>This query for the first of its messages that is known, so that one mail names one thread.</summary>
    public ThreadQuery Narrow(Func<string, bool> isKnown) =>
        MessageIds.Count > 1 && MessageIds.FirstOrDefault(isKnown) is { } first ? new ThreadQuery([first], []) : this;

    /// <summary>
    /// True when the thread is meant: it holds the message, or its subject and one of its titles together hold every word,
    /// case ignored.
    /// </summary>
    /// <param name="subject">Of the thread.</param>
    /// <param name="titles">What else is proposed in it.</param>
    /// <param name="messageIds">Node ids of its messages.</param>
    public bool Matches(string subject, IReadOnlyList<string> titles, IReadOnlyList<string> messageIds)
    {
        if (_hash is not null) return messageIds.Any(id => MessageIdHash.Of(id) == _hash);
        return MessageIds.Count > 0
            ? MessageIds.Any(id => messageIds.Contains(id, StringComparer.Ordinal))
            : titles.Prepend("").Any(title => _words.All(word => Holds(subject, word) || Holds(title, word)));

        static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the thread may be meant: what only its report tells is still open.</summary>
    public bool MayMatch(string subject, IReadOnlyList<string> titles, IReadOnlyList<string> messageIds) =>
        Commit is not null || Matches(subject, titles, messageIds);

    /// <summary>True when one of the commits is meant.</summary>
    public bool MatchesCommit(IEnumerable<string> hashes) =>
        Commit is { } start && hashes.Any(hash => hash.StartsWith(start, StringComparison.Ordinal));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>RFC 2392: what follows a slash is a part of the message.</summary>
    private static string MidUrl(string text) => Uri.UnescapeDataString(text[4..].Split('/')[0]).Trim('<', '>');

    /// <summary>
    /// A page of lore, public-inbox, mod_mbox or marc has the Message-ID in its address, one of Mailman 3 the hash. The
    /// address of a list is none: it stands in the addresses of pages too.
    /// </summary>
    private static ThreadQuery ArchivePage(string url)
    {
        foreach (var piece in url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..]
            .Split(['/', '?', '&', '#', ';'], StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            var key = Array.Find(IdKeys, key => piece.StartsWith(key, StringComparison.OrdinalIgnoreCase)) ?? "";
            var part = Uri.UnescapeDataString(piece[key.Length..]).Trim('<', '>');
            if (MessageIdHash.Is(part)) return new ThreadQuery([], [], part);
            if (part.Contains('@', StringComparison.Ordinal) && !IsListAddress(url, part)) return new ThreadQuery([part], []);
        }

        throw new UserException($"{url}: this address does not tell which message it shows. Give the Message-ID that the page prints.");
    }

    /// <summary>
    /// mail-archive.com, Mailman 3 and Pony Mail put the address of the list where others have the message.
    /// </summary>
    private static bool IsListAddress(string url, string part) =>
        url.Contains("mail-archive.com/" + part, StringComparison.OrdinalIgnoreCase)
        || url.Contains("/list/" + part, StringComparison.OrdinalIgnoreCase)
        || url.Contains("list.html?" + part, StringComparison.OrdinalIgnoreCase)
        || url.Contains("lists.apache.org/thread", StringComparison.OrdinalIgnoreCase);
}
