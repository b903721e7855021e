using System.Collections.Concurrent;

namespace ThreadConsensus.Messages;

/// <summary>
/// Keeps one copy of what the headers of many mails repeat. Every mail of a thread names those before it, so that of an
/// archive's ids nine in ten are repetitions; authors, subjects and lists come back as often. Safe for several threads.
/// </summary>
/// <remarks>Bounded: mails that come one after the other repeat each other, those of years ago are not waited for.</remarks>
public sealed class HeaderPool
{
    /// <summary>Texts after which it begins anew.</summary>
    private const int Most = 1 << 14;

    private readonly ConcurrentDictionary<Mailbox, Mailbox> _mailboxes = new();
    private ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The same id, as the string that was given for it first.</summary>
    public MessageId Share(MessageId id) => new(Share(id.Value));

    /// <summary>An equal mailbox, the one that was given first.</summary>
    public Mailbox Share(Mailbox mailbox) => _mailboxes.GetOrAdd(mailbox, mailbox);

    /// <summary>An equal text, the one that was given first or since it began anew.</summary>
    public string Share(string text)
    {
        if (text.Length == 0) return "";
        var texts = _texts;
        if (texts.TryGetValue(text, out var known)) return known;
        if (!texts.TryAdd(text, text)) return texts.GetValueOrDefault(text, text);
        if (Interlocked.Increment(ref _count) % Most == 0) _texts = new(StringComparer.Ordinal);
        return text;
    }
}
