namespace ThreadConsensus.Storage;

/// <summary>The summaries of one block's mails, packed; see <see cref="PackedBlock"/>.</summary>
public sealed class PackedSummaries
{
    /// <param name="number">Which block.</param>
    /// <param name="summaries">One for each of its mails, in order.</param>
    public PackedSummaries(int number, IReadOnlyList<ReadOnlyMemory<byte>> summaries)
    {
        Number = number;
        Chunks = MailBlock.Compress(summaries, PackedBlock.Quality);
    }

    internal int Number { get; }

    internal IReadOnlyList<byte[]> Chunks { get; }
}
