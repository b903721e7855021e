namespace ThreadConsensus.Learning.Scoring;

/// <summary>
/// Index of a feature by its hash: open addressing at half load, because a report starts in milliseconds.
/// </summary>
internal sealed class FeatureTable
{
    private readonly uint[] _keys;
    private readonly int[] _indexes;
    private readonly uint _mask;

    /// <param name="hashes">Distinct.</param>
    public FeatureTable(ReadOnlySpan<uint> hashes)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(hashes.Length * 2, 16));
        _keys = new uint[size];
        _indexes = new int[size];
        _mask = (uint)size - 1;
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = hashes[i] & _mask;
            while (_indexes[slot] != 0) slot = (slot + 1) & _mask;
            _keys[slot] = hashes[i];
            _indexes[slot] = i + 1;
        }
    }

    /// <summary>The index, or -1 for a feature that the model does not know.</summary>
    public int IndexOf(uint hash)
    {
        var slot = hash & _mask;
        while (_indexes[slot] != 0)
        {
            if (_keys[slot] == hash) return _indexes[slot] - 1;
            slot = (slot + 1) & _mask;
        }

        return -1;
    }
}
