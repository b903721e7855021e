using System.Collections.Concurrent;

namespace ThreadConsensus.Messages;

/// <summary>
/// Keeps one copy of what the headers of many mails repeat. Every mail of a thread names those before it, so that of an
/// archive's ids nine in ten are repetitions; authors, subjects and lists come back as often. Safe for several threads.
/// </summary>
public sealed class HeaderPool
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Mailbox, Mailbox> _mailboxes = new();

    /// <summary>The same id, as the string that was given for it first.</summary>
    public MessageId Share(MessageId id) => new(Share(id.Value));

    /// <summary>An equal mailbox, the one that was given first.</summary>
    public Mailbox Share(Mailbox mailbox) => _mailboxes.GetOrAdd(mailbox, mailbox);

    /// <summary>An equal text, the one that was given first.</summary>
    public string Share(string text) => text.Length == 0 ? "" : _texts.GetOrAdd(text, text);
}
