using ThreadConsensus.Analysis;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Mails kept for the analysis of their threads, so that none of them is parsed twice.</summary>
/// <param name="capacity">
/// Bytes of memory to take at most, about; mails beyond are not kept, and of mails that take several times as much none is.
/// </param>
internal sealed class KeptMails(long capacity)
{
    /// <summary>Where less than one part of so many could be kept, the memory is better spent otherwise.</summary>
    private const int LeastShare = 3;

    private readonly Dictionary<string, KeptMail> _mails = new(StringComparer.Ordinal);
    private long _size;
    private long _offered;

    private bool IsWorthwhile => _offered / LeastShare <= capacity;

    /// <returns>False when it is there already.</returns>
    public bool Add(string contentKey, KeptMail mail)
    {
        _offered += mail.Size;
        if (!IsWorthwhile) _mails.Clear();
        if (_size + mail.Size > capacity || !IsWorthwhile) return !_mails.ContainsKey(contentKey);
        if (!_mails.TryAdd(contentKey, mail)) return false;
        _size += mail.Size;
        return true;
    }

    public bool Contains(string contentKey) => _mails.ContainsKey(contentKey);

    /// <summary>Safe for several threads while none adds.</summary>
    public ParsedMail? Find(string contentKey) => _mails.TryGetValue(contentKey, out var mail) ? mail.Unpack() : null;

    public void Clear()
    {
        _mails.Clear();
        (_size, _offered) = (0, 0);
    }
}
