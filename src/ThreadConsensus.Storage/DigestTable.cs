namespace ThreadConsensus.Storage;

/// <summary>
/// Digests numbered from 0 as they are added, and found again by their value: a hash table with open addressing whose slots
/// hold numbers, so that it takes some twenty-five bytes a digest where a dictionary takes fifty.
/// </summary>
/// <remarks>Safe for several threads while none adds.</remarks>
internal sealed class DigestTable
{
    /// <summary>Digests that lie together: one array of all would be copied, and half empty, each time it grows.</summary>
    private const int PageSize = 4096;

    /// <summary>Of four slots three are used at most: beyond that, searches get long.</summary>
    private const int SlotsInFour = 3;

    private readonly List<TextDigest[]> _pages = [];

    /// <summary>One more than the number of a digest; 0 for none. A power of two of them.</summary>
    private int[] _slots = new int[16];

    public int Count { get; private set; }

    /// <summary>Gives a digest the next number, also where an equal one is here: that one remains the one that is found.</summary>
    /// <returns>The number of the equal one that is here; null where there is none.</returns>
    public int? Add(TextDigest digest)
    {
        if (Count % PageSize == 0) _pages.Add(new TextDigest[PageSize]);
        if (4L * (Count + 1) > (long)SlotsInFour * _slots.Length) Grow();
        _pages[^1][Count % PageSize] = digest;
        Count++;
        var slot = SlotOf(digest);
        if (_slots[slot] != 0) return _slots[slot] - 1;
        _slots[slot] = Count;
        return null;
    }

    /// <summary>The number of the first digest added that is equal; null for none.</summary>
    public int? Find(TextDigest digest) => _slots[SlotOf(digest)] is > 0 and var found ? found - 1 : null;

    /// <summary>Where the digest is, or where it would be put.</summary>
    private int SlotOf(TextDigest digest)
    {
        var slot = (int)digest.Low & (_slots.Length - 1);
        while (_slots[slot] != 0 && this[_slots[slot] - 1] != digest) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var former = _slots;
        _slots = new int[2 * former.Length];
        foreach (var number in former)
            if (number != 0) _slots[SlotOf(this[number - 1])] = number;
    }

    private TextDigest this[int number] => _pages[number / PageSize][number % PageSize];
}
