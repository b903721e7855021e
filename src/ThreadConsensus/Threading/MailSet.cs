using ThreadConsensus.Messages;

namespace ThreadConsensus.Threading;

/// <summary>
/// The mails to be threaded, each once, in an order that depends on nothing but the mails: every later step goes
/// through them in this order, which makes the trees the same for every order of arrival.
/// </summary>
internal sealed class MailSet
{
    private readonly Dictionary<string, MailFacts> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MailFacts>> _twins = new(StringComparer.Ordinal);
    private readonly Func<IEnumerable<ThreadingInput>>? _read;
    private readonly Dictionary<Mailbox, AuthorKey> _authors = [];

    private MailSet(ThreadingInput[] inputs, Func<IEnumerable<ThreadingInput>>? read)
    {
        _read = read;
        var subjects = new Dictionary<string, ThreadSubject>(StringComparer.Ordinal);
        Mails = new MailFacts[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            var input = inputs[i];
            if (!subjects.TryGetValue(input.Subject, out var subject))
                subjects.Add(input.Subject, subject = ThreadSubject.Parse(input.Subject));
            Mails[i] = new MailFacts(i, input, subject, AuthorOf(input.Author));
            Index(Mails[i]);
        }
    }

    public MailFacts[] Mails { get; }

    /// <param name="inputs">The mails.</param>
    /// <param name="read">Reads them with their words, in any order; null where the inputs have them.</param>
    public static MailSet Of(IReadOnlyList<ThreadingInput> inputs, Func<IEnumerable<ThreadingInput>>? read)
    {
        var sorted = inputs.ToArray();
        Array.Sort(sorted, Compare);
        var kept = new List<ThreadingInput>(sorted.Length);
        var seen = new HashSet<string>(sorted.Length, StringComparer.Ordinal);
        foreach (var input in sorted)
            if (seen.Add(input.ContentKey)) kept.Add(input);
        return new MailSet([.. kept], read);
    }

    /// <summary>Each mail with its words.</summary>
    public IEnumerable<(MailFacts Mail, ThreadingInput Input)> Words()
    {
        if (_read is null) return Mails.Select(mail => (mail, mail.Input));
        var byKey = Mails.ToDictionary(mail => mail.Input.ContentKey, StringComparer.Ordinal);
        return _read().Where(input => byKey.ContainsKey(input.ContentKey)).Select(input => (byKey[input.ContentKey], input));
    }

    public AuthorKey AuthorOf(Mailbox mailbox)
    {
        if (!_authors.TryGetValue(mailbox, out var author)) _authors.Add(mailbox, author = AuthorKey.Of(mailbox));
        return author;
    }

    /// <summary>
    /// The mail with an id. Where different mails share one, the one that <paramref name="reply"/> has the subject of,
    /// else the oldest.
    /// </summary>
    public MailFacts? Find(MessageId id, MailFacts reply)
    {
        if (!_byId.TryGetValue(id.Value, out var found)) return null;
        if (!_twins.TryGetValue(id.Value, out var twins)) return found;
        return twins.Find(t => t != reply && t.Subject.IsSameAs(reply.Subject)) ?? found;
    }

    /// <summary>
    /// By date, undated last, then id and content; copies of one mail the one with most headers first.
    /// </summary>
    private static int Compare(ThreadingInput one, ThreadingInput other)
    {
        var order = (one.Date?.UtcTicks ?? long.MaxValue).CompareTo(other.Date?.UtcTicks ?? long.MaxValue);
        if (order == 0) order = string.CompareOrdinal(one.Id.Value, other.Id.Value);
        if (order == 0) order = string.CompareOrdinal(one.ContentKey, other.ContentKey);
        if (order == 0) order = other.InReplyTo.Count.CompareTo(one.InReplyTo.Count);
        if (order == 0) order = other.References.Count.CompareTo(one.References.Count);
        return order != 0 || ReferenceEquals(one, other) ? order : CompareBytes(one, other);
    }

    private static int CompareBytes(ThreadingInput one, ThreadingInput other) =>
        one.ToBytes().AsSpan().SequenceCompareTo(other.ToBytes());

    private void Index(MailFacts mail)
    {
        var id = mail.Input.Id.Value;
        if (_byId.TryAdd(id, mail)) return;
        if (!_twins.TryGetValue(id, out var twins)) _twins.Add(id, twins = [_byId[id]]);
        twins.Add(mail);
    }
}
