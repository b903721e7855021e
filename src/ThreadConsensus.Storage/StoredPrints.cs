namespace ThreadConsensus.Storage;

/// <summary>The fingerprints of all threads of an archive, which take some twenty-five bytes each here.</summary>
public sealed class StoredPrints
{
    private readonly DigestTable _prints = new();

    /// <summary>True when the thread is stored with this fingerprint. Safe for several threads.</summary>
    public bool Has(string threadId, string fingerprint) => _prints.Find(Of(threadId, fingerprint)) is not null;

    internal void Add(string threadId, string fingerprint) => _prints.Add(Of(threadId, fingerprint));

    /// <summary>No id of a thread has a line break.</summary>
    private static TextDigest Of(string threadId, string fingerprint) => TextDigest.Of($"{threadId}\n{fingerprint}");
}
