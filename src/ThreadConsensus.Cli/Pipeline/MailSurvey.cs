using ThreadConsensus.Analysis;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>What is known of all mails of an archive before those of its first part are threaded.</summary>
/// <param name="Seen">Who is to be known.</param>
/// <param name="Newest">The newest date of a mail.</param>
/// <param name="Parts">What is to be threaded together, by the numbers of the mails; with what was read of them where that is
/// all of the archive. To be taken one by one: nothing of a part is kept here then.</param>
/// <param name="Divided">How they are divided; null where all are threaded together.</param>
internal sealed record MailSurvey(
    SeenMailboxes Seen, DateTimeOffset? Newest, Queue<(Predicate<int> IsPart, List<MailSummary>? Read)> Parts, ArchiveParts? Divided);
