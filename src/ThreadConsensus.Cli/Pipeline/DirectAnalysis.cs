using ThreadConsensus.Analysis;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Reports;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Reads and analyses mail in memory, keeping nothing.</summary>
internal static class DirectAnalysis
{
    /// <param name="context">Settings and options.</param>
    /// <param name="intake">Reads the mail.</param>
    /// <param name="paths">Where it is.</param>
    /// <param name="sources">What stances are read from; all but for measuring.</param>
    /// <returns>One report a thread, newest activity first.</returns>
    public static IReadOnlyList<ThreadReport> Run(
        CommandContext context, MailIntake intake, IReadOnlyList<string> paths, StanceSources sources = StanceSources.Both)
    {
        var mails = new KeptMails(long.MaxValue);
        var summaries = new List<MailSummary>();
        ProgressSink.Run(context.Screen, "mails read", progress =>
        {
            foreach (var read in intake.Read(paths, progress))
            {
                if (!IsVisible(context, read.Mail.Date) || !mails.Add(read.Mail.ContentKey, read.Kept)) continue;
                summaries.Add(read.Summary);
                intake.Taken(read, isInArchive: false);
            }

            return summaries.Count;
        });
        return Read(context, summaries, mails.Find, sources);
    }

    /// <summary>With --as-of, mail of a later date is as if it had not been written yet.</summary>
    public static bool IsVisible(CommandContext context, DateTimeOffset? date) =>
        context.AsOf is not { } asOf || date is not { } at || at <= asOf;

    private static List<ThreadReport> Read(
        CommandContext context, List<MailSummary> summaries, Func<string, ParsedMail?> mailOf, StanceSources sources)
    {
        var seen = SeenMailboxes.Of(summaries.Select(summary => summary.Threading));
        var reading = new ThreadReading(KnowledgeReader.Read(context, archive: null, seen) with { Sources = sources });
        var chains = ArchiveParts.Divide(summaries).SelectMany(part =>
            RevisionChain.Of(ReplyTreeBuilder.Build([.. part.Select(summary => summary.Threading)]), part)).ToList();
        var threads = chains.Sum(chain => chain.Threads.Count);
        return ProgressSink.Run(context.Screen, "threads read", progress =>
        {
            var reports = new List<ThreadReport>(threads);
            var read = OrderedAhead.Select(
                chains, chain => reading.Read(chain, mailOf, _ => context.Now, _ => null).ToList(), context.Cancel);
            foreach (var chain in read)
            {
                reports.AddRange(chain);
                progress.Report(reports.Count, threads);
            }

            return Newest(reports);
        });
    }

    private static List<ThreadReport> Newest(List<ThreadReport> reports) =>
        [.. reports.OrderByDescending(report => report.LastActivity ?? DateTimeOffset.MinValue)
            .ThenBy(report => report.ThreadId, StringComparer.Ordinal)];
}
