using BenchmarkDotNet.Attributes;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Benchmarks;

/// <summary>
/// Building reply trees of one thread, with its headers and with quotations alone, at two sizes: time grows fivefold
/// with the size.
/// </summary>
[MemoryDiagnoser]
public class ThreadingBenchmarks
{
    private static readonly DateTimeOffset Start = new(2021, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private ThreadingInput[] _chain = [];
    private ThreadingInput[] _wide = [];
    private ThreadingInput[] _hidden = [];

    [Params(10_000, 50_000)]
    public int Mails { get; set; }

    [GlobalSetup]
    public void MakeMails()
    {
        _chain = Make(i => i - 1);
        _wide = Make(_ => 0);
        _hidden = [.. Make(i => i / 2).Select(i => i with { InReplyTo = [], References = [] })];
    }

    [Benchmark(Baseline = true)]
    public int Chain() => ReplyTreeBuilder.Build(_chain).Count;

    [Benchmark]
    public int AllRepliesToOne() => ReplyTreeBuilder.Build(_wide).Count;

    [Benchmark]
    public int QuotationsAlone() => ReplyTreeBuilder.Build(_hidden).Count;

    private ThreadingInput[] Make(Func<int, int> parentOf) =>
        [.. Enumerable.Range(0, Mails).Select(i => Make(i, i == 0 ? -1 : parentOf(i)))];

    private static ThreadingInput Make(int i, int parent)
    {
        var quoted = parent < 0 ? "" : $"On {Start.AddMinutes(parent):yyyy-MM-dd HH:mm} +0000, P{parent % 97} Q wrote:\n"
            + $"> remark {parent} on place {parent % 1009} of the plan {parent % 89}\n\n";
        var text = new BodyText($"{quoted}remark {i} on place {i % 1009} of the plan {i % 89}\n");
        var mail = new ListMessage
        {
            Id = new MessageId($"m{i}@example.org"),
            ContentKey = $"key{i}",
            From = new Mailbox($"P{i % 97} Q", $"p{i % 97}@example.org"),
            Date = Start.AddMinutes(i),
            Subject = parent < 0 ? "A plan of great length" : "Re: A plan of great length",
            InReplyTo = parent < 0 ? [] : [new MessageId($"m{parent}@example.org")],
            Body = text,
        };
        return ThreadingInput.From(mail, QuoteParser.Parse(text));
    }
}
