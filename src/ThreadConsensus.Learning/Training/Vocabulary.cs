using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Features;

namespace ThreadConsensus.Learning.Training;

/// <summary>Which features occur often enough in the training passages to be worth a weight.</summary>
internal static class Vocabulary
{
    /// <summary>Runs of characters and quoted words are many and say less each: they must be more frequent.</summary>
    private static int Minimum(FeatureBlock block, TrainerSettings settings) => block switch
    {
        FeatureBlock.Words => settings.MinimumPassages,
        FeatureBlock.Structure => 1,
        _ => settings.MinimumPassages + 1,
    };

    /// <summary>
    /// Hashes in ascending order, so that the same passages give the same model whatever their order.
    /// </summary>
    public static uint[] Of(IReadOnlyList<LabelledPassage> passages, TrainerSettings settings)
    {
        var counts = new Dictionary<uint, int>[PassageFeatures.BlockCount];
        for (var block = 0; block < counts.Length; block++) counts[block] = [];
        var features = new PassageFeatures();
        var seen = new HashSet<uint>();
        foreach (var passage in passages)
        {
            features.Read(passage.Passage);
            for (var block = 0; block < counts.Length; block++) Count(features[(FeatureBlock)block], counts[block], seen);
        }

        var hashes = new SortedSet<uint>();
        for (var block = 0; block < counts.Length; block++)
        {
            var minimum = Minimum((FeatureBlock)block, settings);
            hashes.UnionWith(counts[block].Where(count => count.Value >= minimum).Select(count => count.Key));
        }

        return [.. hashes];
    }

    private static void Count(IReadOnlyList<uint> features, Dictionary<uint, int> counts, HashSet<uint> seen)
    {
        seen.Clear();
        foreach (var hash in features)
        {
            if (seen.Add(hash)) counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }
    }
}
