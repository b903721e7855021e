namespace ThreadConsensus.Storage;

/// <summary>The summaries of one block's mails as they are stored. Unpacking needs no archive, and so can be done on any thread.</summary>
public sealed class StoredSummaries
{
    private readonly byte[][] _chunks;

    internal StoredSummaries(int first, byte[][] chunks)
    {
        First = first;
        _chunks = chunks;
    }

    /// <summary>How many mails came before the block's first one.</summary>
    public int First { get; }

    /// <summary>One for each of the block's mails, in order.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Unpack() => MailBlock.Decompress(_chunks);
}
