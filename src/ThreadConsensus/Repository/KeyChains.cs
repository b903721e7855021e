namespace ThreadConsensus.Repository;

/// <summary>Which items have a key, for many items of which few share one.</summary>
internal sealed class KeyChains
{
    private readonly Dictionary<string, int> _heads = new(StringComparer.Ordinal);
    private readonly List<(int Item, int Next)> _links = [];

    public void Add(string key, int item)
    {
        if (key.Length == 0) return;
        _links.Add((item, _heads.GetValueOrDefault(key, -1)));
        _heads[key] = _links.Count - 1;
    }

    /// <summary>The items of a key, the last added first.</summary>
    public IEnumerable<int> Of(string key)
    {
        for (var at = _heads.GetValueOrDefault(key, -1); at >= 0; at = _links[at].Next) yield return _links[at].Item;
    }
}
