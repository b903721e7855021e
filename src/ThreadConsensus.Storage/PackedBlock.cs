namespace ThreadConsensus.Storage;

/// <summary>
/// Mails packed for the archive. Packing is what costs time, needs no archive, and so can be done on any thread before
/// the one writer stores the result.
/// </summary>
public sealed class PackedBlock
{
    /// <summary>
    /// Brotli: 1 packs list mail to 27 %, 5 to 23 % in five times the time, which an import would feel.
    /// </summary>
    internal const int Quality = 1;

    private PackedBlock(IReadOnlyList<StoredMail> mails, IReadOnlyList<byte[]> raw, IReadOnlyList<byte[]> summaries)
    {
        Mails = [.. mails.Select(mail => new PackedMail(
            mail.ContentKey, mail.MessageId, mail.Raw.ImportedOn.UtcTicks, mail.Raw.SeparatorDate?.UtcTicks))];
        Raw = raw;
        Summaries = summaries;
    }

    public int Count => Mails.Count;

    internal IReadOnlyList<PackedMail> Mails { get; }

    internal IReadOnlyList<byte[]> Raw { get; }

    internal IReadOnlyList<byte[]> Summaries { get; }

    /// <summary>True when a block of these sizes should be closed.</summary>
    public static bool IsFull(int mails, long rawBytes) => mails >= MailBlock.TargetMails || rawBytes >= MailBlock.TargetBytes;

    /// <param name="mails">At least one, each with another content key.</param>
    public static PackedBlock From(IReadOnlyList<StoredMail> mails)
    {
        ArgumentNullException.ThrowIfNull(mails);
        return new PackedBlock(
            mails,
            MailBlock.Compress([.. mails.Select(mail => mail.Raw.Bytes)], Quality),
            MailBlock.Compress([.. mails.Select(mail => mail.Summary)], Quality));
    }
}
