namespace ThreadConsensus.Reports.Digests;

/// <summary>Which messages of a thread a reader has not seen.</summary>
internal sealed class NewMessages
{
    private readonly bool[] _isNew;

    /// <summary>
    /// A mail is new when it has come since. A message known only from quotes is new when no mail below it, any of
    /// which may quote it, was there before.
    /// </summary>
    public NewMessages(ThreadReport thread, IReadOnlySet<string> newMails)
    {
        var messages = thread.Messages;
        var hasOldBelow = new bool[messages.Count];
        _isNew = new bool[messages.Count];
        // Parents stand before their children.
        for (var i = messages.Count - 1; i >= 0; i--)
        {
            var isMail = !messages[i].KnownFromQuotesOnly;
            _isNew[i] = isMail ? newMails.Contains(messages[i].Id) : !hasOldBelow[i];
            var parent = messages[i].Parent;
            if (parent >= 0 && (hasOldBelow[i] || (isMail && !_isNew[i]))) hasOldBelow[parent] = true;
            if (!_isNew[i]) continue;
            Any = true;
            if (messages[i].Date is { } date && !(date <= Newest)) Newest = date;
        }
    }

    public bool Any { get; }

    /// <summary>Date of the newest among them; null when none has a date.</summary>
    public DateTimeOffset? Newest { get; }

    public bool Contains(int index) => _isNew[index];
}
