using ThreadConsensus.Analysis;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>New mails packed for the archive, and what the threading of all mails needs of them.</summary>
internal sealed record FreshBlock(PackedBlock Packed, IReadOnlyList<MailSummary> Summaries)
{
    /// <param name="mails">At least one, each with another content key.</param>
    public static FreshBlock Of(List<(RawEntry Raw, MailSummary Summary)> mails) => new(
        PackedBlock.From(mails.ConvertAll(mail => new StoredMail(
            mail.Summary.Threading.ContentKey, mail.Summary.Threading.Id.Value, mail.Raw, mail.Summary.ToBytes()))),
        mails.ConvertAll(mail => mail.Summary));
}
