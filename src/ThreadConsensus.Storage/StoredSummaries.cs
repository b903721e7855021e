namespace ThreadConsensus.Storage;

/// <summary>The summaries of one block's mails as they are stored. Unpacking needs no archive, and so can be done on any thread.</summary>
public sealed class StoredSummaries
{
    private readonly byte[][] _chunks;

    internal StoredSummaries(byte[][] chunks) => _chunks = chunks;

    /// <summary>One for each of the block's mails, in order.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Unpack() => MailBlock.Decompress(_chunks);
}
