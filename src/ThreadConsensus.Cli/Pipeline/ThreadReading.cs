using ThreadConsensus.Analysis;
using ThreadConsensus.Positions;
using ThreadConsensus.Reports;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>From reply trees and their mails to reports: the whole flow, one chain of revisions at a time.</summary>
internal sealed class ThreadReading(AnalysisKnowledge knowledge)
{
    private readonly ThreadAnalyzer _analyzer = new(knowledge);

    /// <summary>One report a thread of the chain, in its order.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="mailOf">The mail with a content key.</param>
    /// <param name="asOf">The instant to answer for; null for that of the thread's last message.</param>
    /// <param name="known">The report of a thread where it is made already; null where it is to be made.</param>
    public IEnumerable<ThreadReport> Read(
        RevisionChain chain,
        Func<string, ParsedMail?> mailOf,
        Func<ReplyTree, DateTimeOffset?> asOf,
        Func<ReplyTree, ThreadReport?> known)
    {
        EarlierStanding? earlier = null;
        foreach (var (tree, place) in chain.Threads)
        {
            var report = known(tree) ?? ThreadReporter.Report(
                _analyzer.Analyze(ThreadAssembler.Assemble(tree, mailOf), asOf(tree), place, earlier));
            if (report.Proposal is not null && place is not null)
                earlier = new EarlierStanding(place.Self, report.Positions) { Course = report.Course };
            yield return report;
        }
    }
}
