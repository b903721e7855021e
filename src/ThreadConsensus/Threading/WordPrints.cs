using System.Numerics;

namespace ThreadConsensus.Threading;

/// <summary>
/// Fingerprints of a text: hashes of every three words in a row, letters and digits alone, case folded. Line ends,
/// quote marks and re-wrapping therefore do not change them. Of a long text the smallest hashes are kept: which ones
/// these are depends on the words alone, so an excerpt and its source keep the same ones. 32 bits are enough, as no
/// link is made from one fingerprint, and halve the memory of an archive.
/// </summary>
internal sealed class WordPrints(int cap)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly List<uint> _prints = [];
    private ulong _before;
    private ulong _last;
    private int _words;
    private uint _largest = uint.MaxValue;

    /// <summary>Adds a line; the words go on from the line before unless <see cref="Break"/> came between.</summary>
    public void Add(ReadOnlySpan<char> line)
    {
        var word = Offset;
        var inWord = false;
        foreach (var c in line)
        {
            if (!(c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c)))
            {
                if (inWord) End(word);
                (word, inWord) = (Offset, false);
                continue;
            }

            // Scripts without spaces: every sign is a word, or a re-wrapped line would be another word.
            if (c >= '\u2E80' && inWord)
            {
                End(word);
                word = Offset;
            }

            var folded = c >= 128 ? char.ToLowerInvariant(c) : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
            word = (word ^ folded) * Prime;
            inWord = true;
        }

        if (inWord) End(word);
    }

    /// <summary>Says that the next line does not follow the one before.</summary>
    public void Break() => _words = 0;

    public uint[] ToArray()
    {
        Shrink();
        return [.. _prints];
    }

    private void End(ulong word)
    {
        if (++_words >= 3)
        {
            var print = Mix(BitOperations.RotateLeft(_before, 21) * Prime ^ BitOperations.RotateLeft(_last, 42) ^ word);
            if (print <= _largest) _prints.Add(print);
            if (_prints.Count >= 2 * cap) Shrink();
        }

        (_before, _last) = (_last, word);
    }

    private void Shrink()
    {
        _prints.Sort();
        var kept = 0;
        for (var i = 0; i < _prints.Count && kept < cap; i++)
            if (kept == 0 || _prints[i] != _prints[kept - 1]) _prints[kept++] = _prints[i];
        _prints.RemoveRange(kept, _prints.Count - kept);
        if (kept == cap) _largest = _prints[^1];
    }

    private static uint Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return (uint)((value ^ (value >> 31)) >> 16);
    }
}
