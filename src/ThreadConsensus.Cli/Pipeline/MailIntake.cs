using ThreadConsensus.Cli.Output;
using ThreadConsensus.Mail.Digests;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Mail.Sources;
using ThreadConsensus.Quoting;
using ThreadConsensus.Storage;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Reads mail from the paths a user gave, and remembers what could not be read until the end.</summary>
internal sealed class MailIntake(CommandContext context)
{
    private const int BatchMails = 32;
    private const long BatchBytes = 1 << 20;

    /// <summary>Problems listed one by one; beyond them only their number is told.</summary>
    private const int ListedProblems = 20;

    private readonly List<ReadProblem> _problems = [];
    private readonly MailParser _parser = new();
    private int _read;

    /// <summary>The mails of all paths in order; parsed on all cores.</summary>
    public IEnumerable<IntakeMail> Read(IReadOnlyList<string> paths, ProgressSink progress)
    {
        var present = context.Clock.GetUtcNow();
        var sources = paths.Select(path => MailSources.Open(path)).ToList();
        var batches = Batches(sources, progress);
        return OrderedAhead.Select(batches, batch => Parse(batch, present), context.Cancel).SelectMany(batch => batch);
    }

    /// <summary>Tells what could not be read, and gives the exit code that says so.</summary>
    public int Conclude()
    {
        foreach (var problem in _problems.Take(ListedProblems)) context.Screen.Say($"{problem.Place}: {problem.Message}");
        if (_problems.Count > ListedProblems) context.Screen.Say($"... and {_problems.Count - ListedProblems} more like these.");
        if (_problems.Count == 0) return ExitCode.Done;
        return _read == 0 ? ExitCode.Unreadable : ExitCode.PartlyRead;
    }

    private List<IntakeMail> Parse(List<RawMail> batch, DateTimeOffset present) => [.. batch.SelectMany(DigestSplitter.Split).Select(raw =>
    {
        var mail = _parser.Parse(raw.Bytes, present, raw.SeparatorDate);
        var entry = new RawEntry(raw.Bytes, present, raw.SeparatorDate);
        return new IntakeMail(entry, mail, ThreadingInput.From(mail, QuoteParser.Parse(mail.Body)));
    })];

    private IEnumerable<List<RawMail>> Batches(IReadOnlyList<IMailSource> sources, ProgressSink progress)
    {
        var batch = new List<RawMail>(BatchMails);
        var bytes = 0L;
        foreach (var source in sources)
        {
            foreach (var raw in source.Read(_problems.Add, context.Cancel))
            {
                _read++;
                batch.Add(raw);
                bytes += raw.Bytes.Length;
                if (batch.Count < BatchMails && bytes < BatchBytes) continue;
                progress.Report(_read, sources);
                yield return batch;
                (batch, bytes) = (new List<RawMail>(BatchMails), 0);
            }
        }

        if (batch.Count > 0) yield return batch;
    }
}
