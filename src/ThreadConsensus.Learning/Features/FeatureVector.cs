using ThreadConsensus.Learning.Scoring;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Features;

/// <summary>
/// The known features of a passage with their values: each block has the length that is its share, so that long and
/// short passages weigh the same. Reused between passages; not for several threads at once.
/// </summary>
internal sealed class FeatureVector
{
    /// <summary>Added to the number of features of a block: one known word alone is little evidence.</summary>
    private const float Smoothing = 6;

    private static readonly float[] Shares = [1f, 0.6f, 0.5f, 0.6f];

    private readonly PassageFeatures _features = new();
    private readonly FeatureTable _table;
    private readonly int[] _seen;
    private int _generation;

    /// <param name="table">The features known.</param>
    /// <param name="count">How many they are.</param>
    public FeatureVector(FeatureTable table, int count)
    {
        _table = table;
        _seen = new int[count];
    }

    /// <summary>Index and value of each known feature, block by block, each once.</summary>
    public List<(int Index, float Value)> Entries { get; } = [];

    public void Read(Passage passage)
    {
        _features.Read(passage);
        Entries.Clear();
        _generation++;
        for (var block = 0; block < PassageFeatures.BlockCount; block++) AddBlock((FeatureBlock)block);
    }

    private void AddBlock(FeatureBlock block)
    {
        var first = Entries.Count;
        foreach (var hash in _features[block])
        {
            var index = _table.IndexOf(hash);
            if (index < 0 || _seen[index] == _generation) continue;
            _seen[index] = _generation;
            Entries.Add((index, 0));
        }

        var value = Shares[(int)block] / MathF.Sqrt(Entries.Count - first + Smoothing);
        for (var i = first; i < Entries.Count; i++) Entries[i] = (Entries[i].Index, value);
    }
}
