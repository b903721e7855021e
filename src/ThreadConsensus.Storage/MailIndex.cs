namespace ThreadConsensus.Storage;

/// <summary>
/// Finds the numbers of mails, from 0 in the order in which they came, by content key and by Message-ID. All of it is in
/// memory, some fifty bytes a mail.
/// </summary>
/// <remarks>Safe for several threads while none adds.</remarks>
internal sealed class MailIndex
{
    private readonly DigestTable _byKey = new();
    private readonly DigestTable _byId = new();

    /// <summary>The further mails of a Message-ID, by the number of the first one.</summary>
    private readonly Dictionary<int, List<int>> _moreById = [];

    public int Count => _byKey.Count;

    public void Add(string contentKey, string messageId)
    {
        var number = Count;
        _byKey.Add(TextDigest.Of(contentKey));
        if (_byId.Add(TextDigest.Of(messageId)) is not { } first) return;
        if (!_moreById.TryGetValue(first, out var more)) _moreById.Add(first, more = []);
        more.Add(number);
    }

    /// <summary>Null when there is no mail of that key.</summary>
    public int? OfKey(string contentKey) => _byKey.Find(TextDigest.Of(contentKey));

    public bool ContainsId(string messageId) => _byId.Find(TextDigest.Of(messageId)) is not null;

    /// <summary>All mails of a Message-ID, in the order in which they came; empty for none.</summary>
    public IReadOnlyList<int> OfId(string messageId) =>
        _byId.Find(TextDigest.Of(messageId)) is { } first ? [first, .. _moreById.GetValueOrDefault(first, [])] : [];
}
