using BenchmarkDotNet.Attributes;
using ThreadConsensus.Analysis;
using ThreadConsensus.Learning.Scoring;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Mail.Sources;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Benchmarks;

/// <summary>
/// Reading the stances of whole threads in batch, bodies taken apart before: of the mail in the folder or file that
/// THREADCONSENSUS_REAL names, else of the sample threads. The number of messages is printed; divide it by the mean.
/// </summary>
[MemoryDiagnoser]
public class StanceBenchmarks
{
    private static readonly Dictionary<string, Correction> NoCorrections = [];

    private readonly StanceClassifier _classifier = new();
    private List<(DiscussionThread Thread, Proposal? Proposal)> _threads = [];

    [GlobalSetup]
    public void ReadThreads()
    {
        var path = Environment.GetEnvironmentVariable("THREADCONSENSUS_REAL") is { Length: > 0 } real ? real : SampleThreads();
        var parser = new MailParser();
        var mails = new Dictionary<string, ParsedMail>(StringComparer.Ordinal);
        foreach (var raw in MailSources.Open(path).Read(static _ => { }, CancellationToken.None))
        {
            var mail = parser.Parse(raw.Bytes, DateTimeOffset.UnixEpoch, raw.SeparatorDate);
            mails.TryAdd(mail.ContentKey, new ParsedMail(mail, QuoteParser.Parse(mail.Body, mail.From)));
        }

        var trees = ReplyTreeBuilder.Build([.. mails.Values.Select(mail => MailSummary.From(mail.Mail, mail.Body).Threading)]);
        _threads = [.. trees.Select(tree => ThreadAssembler.Assemble(tree, mails.GetValueOrDefault))
            .Select(thread => (thread, ProposalFinder.Find(thread)))];
        Console.WriteLine($"// {_threads.Sum(item => item.Thread.Messages.Count)} messages in {_threads.Count} threads");
    }

    [Benchmark(Baseline = true)]
    public int ReaderAndModelOnAllCores()
    {
        var taken = 0;
        Parallel.ForEach(_threads, item => Interlocked.Add(ref taken, Read(item.Thread, item.Proposal, _classifier)));
        return taken;
    }

    [Benchmark]
    public int ReaderAndModel() => _threads.Sum(item => Read(item.Thread, item.Proposal, _classifier));

    [Benchmark]
    public int ReaderAlone() => _threads.Sum(item => Read(item.Thread, item.Proposal, null));

    private static int Read(DiscussionThread thread, Proposal? proposal, IStanceClassifier? classifier) =>
        StanceReader.Read(thread, proposal, classifier, NoCorrections, static mailbox => mailbox.Address)
            .Count(reading => reading.Stance != Stance.None);

    private static string SampleThreads()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "data", "threads"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? ".", "data", "threads");
    }
}
