namespace ThreadConsensus.Threading;

/// <summary>
/// In which mails given fingerprints stand: of many millions, only those that some quotation asks for are kept.
/// </summary>
internal sealed class PrintIndex
{
    /// <summary>Words found in more mails than this say nothing of which one is quoted.</summary>
    public const int MaxMails = 32;

    private const int FilterBits = 1 << 21;

    private readonly Dictionary<uint, int> _slots = [];
    private readonly ulong[] _filter = new ulong[FilterBits / 64];
    private readonly List<(int Mail, int Next)> _entries = [];
    private readonly List<(int First, int Count)> _heads = [];

    /// <summary>
    /// Says that a fingerprint will be looked up; all are to be said before the first <see cref="Add"/>.
    /// </summary>
    public void Ask(uint print)
    {
        if (!_slots.TryAdd(print, _heads.Count)) return;
        _heads.Add((-1, 0));
        _filter[(print % FilterBits) / 64] |= 1UL << (int)(print % 64);
    }

    public void Add(uint print, int mail)
    {
        // Most words of most mails are never quoted by a mail whose parent is looked for.
        if ((_filter[(print % FilterBits) / 64] >> (int)(print % 64) & 1) == 0) return;
        if (!_slots.TryGetValue(print, out var slot)) return;
        var (first, count) = _heads[slot];
        if (count > MaxMails) return;
        _heads[slot] = (_entries.Count, count + 1);
        _entries.Add((mail, first));
    }

    /// <summary>Adds one to the count of each mail that has a fingerprint.</summary>
    public void Count(uint print, Dictionary<int, int> counts)
    {
        if (!_slots.TryGetValue(print, out var slot) || _heads[slot].Count > MaxMails) return;
        for (var at = _heads[slot].First; at >= 0; at = _entries[at].Next)
            counts[_entries[at].Mail] = counts.GetValueOrDefault(_entries[at].Mail) + 1;
    }
}
