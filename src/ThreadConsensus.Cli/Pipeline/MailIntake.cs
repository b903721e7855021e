using ThreadConsensus.Analysis;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Mail.Digests;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Mail.Sources;
using ThreadConsensus.Quoting;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Reads mail from the paths a user gave, and remembers what could not be read until the end.</summary>
internal sealed class MailIntake(CommandContext context)
{
    private const int BatchMails = 32;
    private const long BatchBytes = 1 << 20;

    /// <summary>Batches parsed ahead: so many that the cores have work while a transaction waits for the disk.</summary>
    private const int BatchesAhead = 24;

    /// <summary>Problems listed one by one; beyond them only their number is told.</summary>
    private const int ListedProblems = 20;

    /// <summary>Problems of a mail that leave it without author and date.</summary>
    private static readonly string[] Unread = ["unparsable", "no-header"];

    private readonly List<ReadProblem> _problems = [];
    private SharedIds _shared = new();
    private MailParser _parser = new();
    private int _read;

    /// <summary>The mails of all paths in order; parsed on all cores.</summary>
    public IEnumerable<IntakeMail> Read(IReadOnlyList<string> paths, ProgressSink progress)
    {
        var sources = paths.Select(path => MailSources.Open(path)).ToList();
        return Parse(Batches(Read(sources), () => progress.Report(_read, sources)));
    }

    /// <summary>Mails that are in memory already; parsed on all cores.</summary>
    public IEnumerable<IntakeMail> Parse(IEnumerable<RawMail> mails)
    {
        foreach (var read in Parse(Batches(mails, static () => { })))
        {
            if (read.Mail.Problems.FirstOrDefault(problem => Unread.Contains(problem.Kind)) is { } problem)
                Report(new ReadProblem(ReadProblemKind.Damaged, read.Place, problem.Message));
            yield return read;
        }
    }

    /// <summary>Keeps what could not be read, to be told at the end.</summary>
    public void Report(ReadProblem problem) => _problems.Add(problem);

    /// <summary>Remembers a mail that is taken, to tell at the end which different mails share a Message-ID.</summary>
    /// <param name="read">The mail.</param>
    /// <param name="isInArchive">True when the archive holds a mail with this Message-ID.</param>
    public void Taken(IntakeMail read, bool isInArchive) => _shared.Add(read, isInArchive);

    /// <summary>
    /// Tells what could not be read and what is odd, and gives the exit code that says whether all was read. Files of a
    /// folder that are plainly no mail are named, and are nothing amiss. What follows is counted anew.
    /// </summary>
    public int Conclude()
    {
        var amiss = _problems.Where(problem => problem.Kind != ReadProblemKind.Skipped).ToList();
        Tell([.. amiss.Concat(_problems.Except(amiss)).Select(problem => $"{problem.Place}: {problem.Message}")]);
        Tell(_shared.Notes);
        var isNothingRead = _read == 0 && _problems.Count > 0;
        _problems.Clear();
        (_shared, _parser, _read) = (new SharedIds(), new MailParser(), 0);
        if (isNothingRead) return ExitCode.Unreadable;
        return amiss.Count > 0 ? ExitCode.PartlyRead : ExitCode.Done;
    }

    private void Tell(IReadOnlyList<string> lines)
    {
        foreach (var line in lines.Take(ListedProblems)) context.Screen.Say(line);
        if (lines.Count > ListedProblems) context.Screen.Say($"... and {lines.Count - ListedProblems} more like these.");
    }

    private IEnumerable<IntakeMail> Parse(IEnumerable<List<RawMail>> batches)
    {
        var present = context.Clock.GetUtcNow();
        return OrderedAhead.Select(batches, batch => Parse(batch, present), context.Cancel, BatchesAhead)
            .SelectMany(batch => batch);
    }

    private List<IntakeMail> Parse(List<RawMail> batch, DateTimeOffset present) => [.. batch.SelectMany(DigestSplitter.Split).Select(raw =>
    {
        var mail = _parser.Parse(raw.Bytes, present, raw.SeparatorDate);
        var entry = new RawEntry(raw.Bytes, present, raw.SeparatorDate);
        var body = QuoteParser.Parse(mail.Body, mail.From);
        return new IntakeMail(
            raw.Place, entry, new KeptMail(new ParsedMail(mail, body)), MailSummary.From(mail, body))
        {
            Large = raw.Large,
        };
    })];

    private IEnumerable<RawMail> Read(List<IMailSource> sources) =>
        sources.SelectMany(source => source.Read(_problems.Add, context.Cancel));

    private IEnumerable<List<RawMail>> Batches(IEnumerable<RawMail> mails, Action taken)
    {
        var batch = new List<RawMail>(BatchMails);
        var bytes = 0L;
        foreach (var raw in mails)
        {
            _read++;
            batch.Add(raw);
            bytes += raw.Bytes.Length;
            if (batch.Count < BatchMails && bytes < BatchBytes) continue;
            taken();
            yield return batch;
            (batch, bytes) = (new List<RawMail>(BatchMails), 0);
        }

        if (batch.Count > 0) yield return batch;
    }
}
