namespace ThreadConsensus.Repository;

/// <summary>Finds commits by hashes that may be abbreviated.</summary>
internal sealed class HashPrefixes
{
    private readonly Lazy<(string Hash, int At)[]> _sorted;

    public HashPrefixes(IReadOnlyList<CommitRecord> commits)
    {
        _sorted = new(() =>
        {
            var sorted = commits.Select((commit, at) => (commit.Hash, at)).ToArray();
            Array.Sort(sorted, (one, other) => string.CompareOrdinal(one.Hash, other.Hash));
            return sorted;
        });
    }

    /// <summary>Index of the one commit whose hash begins so; null for none and for several.</summary>
    public int? Find(string prefix)
    {
        var sorted = _sorted.Value;
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(sorted[middle].Hash, prefix) < 0) low = middle + 1;
            else high = middle;
        }

        if (!Begins(low)) return null;
        return Begins(low + 1) ? null : sorted[low].At;

        bool Begins(int at) => at < sorted.Length && sorted[at].Hash.StartsWith(prefix, StringComparison.Ordinal);
    }
}
