namespace ThreadConsensus.Storage;

/// <summary>Where a mail is stored.</summary>
/// <param name="Document">Id of its document, which has its content key and Message-ID.</param>
/// <param name="Block">Number of the block that holds it.</param>
/// <param name="Index">Its place in the block.</param>
/// <param name="ImportedOn">UTC ticks.</param>
/// <param name="SeparatorDate">UTC ticks; -1 for none.</param>
internal readonly record struct MailPlace(int Document, int Block, int Index, long ImportedOn, long SeparatorDate)
{
    private const long None = -1;

    public static MailPlace Of(int document, int block, int index, long importedOn, long? separatorDate) =>
        new(document, block, index, importedOn, separatorDate ?? None);

    /// <summary>The mail, given its bytes.</summary>
    public RawEntry With(ReadOnlyMemory<byte> bytes) => new(
        bytes, At(ImportedOn), SeparatorDate == None ? null : At(SeparatorDate));

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
