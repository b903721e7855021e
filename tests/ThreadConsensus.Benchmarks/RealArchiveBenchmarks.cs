using BenchmarkDotNet.Attributes;
using ThreadConsensus.Mail.Digests;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Mail.Sources;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Benchmarks;

/// <summary>
/// Quotes and tree of a whole real archive: a file of the folder that THREADCONSENSUS_REAL names. The number of mails
/// is written when they have been read; quotes and tree together shall take no more than 0.15 ms a mail.
/// </summary>
[MemoryDiagnoser]
public class RealArchiveBenchmarks
{
    private ListMessage[] _mails = [];
    private ThreadingInput[] _inputs = [];

    [Params("virtualization-2019-2020.mbox.gz")]
    public string File { get; set; } = "";

    [GlobalSetup]
    public void ReadMails()
    {
        var folder = Environment.GetEnvironmentVariable("THREADCONSENSUS_REAL")
            ?? throw new InvalidOperationException("THREADCONSENSUS_REAL names no folder of real mail.");
        var parser = new MailParser();
        var present = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        _mails = [.. MailSources.Open(Path.Combine(folder, File)).Read(static _ => { }, CancellationToken.None)
            .SelectMany(DigestSplitter.Split).Select(raw => parser.Parse(raw.Bytes, present, raw.SeparatorDate))];
        _inputs = [.. _mails.Select(Read)];
        Console.WriteLine($"// {_mails.Length} mails");
    }

    [Benchmark(Baseline = true)]
    public int Quotes() => _mails.Sum(mail => QuoteParser.Parse(mail.Body, mail.From).Segments.Count);

    [Benchmark]
    public int QuotesAndWhatTheTreeNeeds() => _mails.Sum(mail => Read(mail).Quotes.Count);

    [Benchmark]
    public int Tree() => ReplyTreeBuilder.Build(_inputs).Count;

    [Benchmark]
    public int QuotesAndTree() => ReplyTreeBuilder.Build([.. _mails.Select(Read)]).Count;

    private static ThreadingInput Read(ListMessage mail) =>
        ThreadingInput.From(mail, QuoteParser.Parse(mail.Body, mail.From));
}
