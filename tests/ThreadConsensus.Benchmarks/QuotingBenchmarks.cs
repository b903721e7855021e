using System.Text;
using BenchmarkDotNet.Attributes;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Benchmarks;

/// <summary>
/// Taking bodies apart: a usual reply, and texts made to be slow, each at two sizes: time grows tenfold with the size.
/// </summary>
[MemoryDiagnoser]
public class QuotingBenchmarks
{
    private static readonly BodyText Reply = new(Repeat(
        "On Mon, May 5, 2014 at 10:00 AM, Ann Example <ann@example.org> wrote:\n"
        + "> On Sun, May 4, 2014 at 09:00 AM, Bob Example wrote:\n>> We could rename the option: it is not too late.\n"
        + "> The manual would have to follow, and the scripts.\n\nThat is little work.\n\n", 12));

    private BodyText _marks = BodyText.Empty;
    private BodyText _emptyQuotes = BodyText.Empty;
    private BodyText _attributions = BodyText.Empty;
    private BodyText _headers = BodyText.Empty;
    private BodyText _levels = BodyText.Empty;

    [Params(1_000_000, 10_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void MakeBodies()
    {
        _marks = new(new string('>', Characters));
        _emptyQuotes = Fill(">\n");
        _attributions = Fill("On 1/2/2017 10:00, A wrote:\n");
        _headers = Fill("From: a\n");
        _levels = new(string.Concat(Enumerable.Range(0, 1000).Select(depth => new string('>', depth) + " text\n")));
    }

    [Benchmark(Baseline = true)]
    public int UsualReply() => Parse(Reply);

    [Benchmark]
    public int OneLineOfMarks() => Parse(_marks);

    [Benchmark]
    public int EmptyQuotes() => Parse(_emptyQuotes);

    [Benchmark]
    public int AttributionsOnly() => Parse(_attributions);

    [Benchmark]
    public int HeadersOnly() => Parse(_headers);

    [Benchmark]
    public int ThousandLevels() => Parse(_levels);

    private static int Parse(BodyText body) => QuoteParser.Parse(body).Segments.Count;

    private BodyText Fill(string unit) => new(Repeat(unit, Characters / unit.Length));

    private static string Repeat(string unit, int times) =>
        new StringBuilder(unit.Length * times).Insert(0, unit, times).ToString();
}
