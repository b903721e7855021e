using ThreadConsensus.Analysis;
using ThreadConsensus.Mail.Sources;
using ThreadConsensus.Messages;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>A mail read, parsed and summed up, and where it was found, for messages to the user.</summary>
internal sealed record IntakeMail(string Place, RawEntry Raw, KeptMail Kept, MailSummary Summary)
{
    /// <summary>Without its text: many mails are under way at once.</summary>
    public ListMessage Mail => Kept.WithoutText;

    /// <summary>All of it, where <see cref="Raw"/> holds its head alone.</summary>
    public LargeMail? Large { get; init; }
}
