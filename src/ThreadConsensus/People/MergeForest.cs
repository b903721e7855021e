namespace ThreadConsensus.People;

/// <summary>
/// Sets of identities that are one person, with the reason of each union, and pairs that never may be.
/// </summary>
internal sealed class MergeForest
{
    private readonly int[] _leaders;
    private readonly List<int>?[] _kept;
    private readonly List<(int Other, string Reason)>?[] _links;

    public MergeForest(int count)
    {
        _leaders = Enumerable.Range(0, count).ToArray();
        _kept = new List<int>?[count];
        _links = new List<(int, string)>?[count];
    }

    public int Leader(int at)
    {
        while (_leaders[at] != at) at = _leaders[at] = _leaders[_leaders[at]];
        return at;
    }

    /// <summary>From now on these two are never united, directly or by way of others.</summary>
    public void KeepApart(int one, int other)
    {
        (_kept[Leader(one)] ??= []).Add(other);
        (_kept[Leader(other)] ??= []).Add(one);
    }

    /// <summary>Unites the sets of both unless that would join what is kept apart.</summary>
    public void Unite(int one, int other, string reason)
    {
        var a = Leader(one);
        var b = Leader(other);
        if (a == b || AreKeptApart(a, b) || AreKeptApart(b, a)) return;
        _leaders[b] = a;
        if (_kept[b] is { } kept) (_kept[a] ??= []).AddRange(kept);
        (_links[one] ??= []).Add((other, reason));
        (_links[other] ??= []).Add((one, reason));
    }

    /// <summary>
    /// Why each member of a set belongs to it, seen from one of them: the reason of the link on the way there.
    /// </summary>
    public Dictionary<int, (int From, string Reason)> ReasonsFrom(int start)
    {
        var reasons = new Dictionary<int, (int, string)> { [start] = (start, "") };
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var (other, reason) in _links[at] ?? [])
            {
                if (reasons.TryAdd(other, (at, reason))) queue.Enqueue(other);
            }
        }

        return reasons;
    }

    private bool AreKeptApart(int a, int b) => _kept[a]?.Exists(member => Leader(member) == b) == true;
}
