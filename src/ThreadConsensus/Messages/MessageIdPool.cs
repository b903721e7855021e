using System.Collections.Concurrent;

namespace ThreadConsensus.Messages;

/// <summary>
/// Keeps one string for each Message-ID. Every mail of a thread names those before it, so that of an archive's ids nine
/// in ten are repetitions. Safe for several threads.
/// </summary>
public sealed class MessageIdPool
{
    private readonly ConcurrentDictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The same id, as the string that was given for it first.</summary>
    public MessageId Share(MessageId id) => new(_ids.GetOrAdd(id.Value, id.Value));
}
