namespace ThreadConsensus.People;

/// <summary>Tells whether two words are one slip of the keyboard apart.</summary>
internal static class LetterDistance
{
    /// <summary>
    /// True for one letter added, dropped, replaced or swapped with its neighbour; false for equal words.
    /// </summary>
    public static bool IsOneApart(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > other.Length) return IsOneApart(other, one);
        if (other.Length - one.Length > 1) return false;
        var same = one.CommonPrefixLength(other);
        if (same == other.Length) return false;
        var a = one[same..];
        var b = other[same..];
        if (a.Length < b.Length) return a.SequenceEqual(b[1..]);
        return a[1..].SequenceEqual(b[1..])
            || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]));
    }
}
