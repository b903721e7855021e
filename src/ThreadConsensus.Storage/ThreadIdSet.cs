namespace ThreadConsensus.Storage;

/// <summary>Ids of threads, which take some twenty-five bytes each here.</summary>
public sealed class ThreadIdSet
{
    private readonly DigestTable _ids = new();

    public int Count => _ids.Count;

    /// <summary>Adds those that are not in it.</summary>
    public void Add(IEnumerable<string> threadIds)
    {
        ArgumentNullException.ThrowIfNull(threadIds);
        foreach (var id in threadIds)
            if (!Contains(id)) _ids.Add(TextDigest.Of(id));
    }

    public bool Contains(string threadId) => _ids.Find(TextDigest.Of(threadId)) is not null;
}
