using ThreadConsensus.Analysis;
using ThreadConsensus.Reports;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>From a reply tree and its mails to the report: the whole flow, one thread at a time.</summary>
internal sealed class ThreadReading(AnalysisKnowledge knowledge)
{
    private readonly ThreadAnalyzer _analyzer = new(knowledge);

    /// <param name="tree">The tree.</param>
    /// <param name="mailOf">The mail with a content key.</param>
    /// <param name="asOf">The instant to answer for; null for that of the thread's last message.</param>
    public ThreadReport Read(ReplyTree tree, Func<string, ParsedMail?> mailOf, DateTimeOffset? asOf) =>
        ThreadReporter.Report(_analyzer.Analyze(ThreadAssembler.Assemble(tree, mailOf), asOf));
}
