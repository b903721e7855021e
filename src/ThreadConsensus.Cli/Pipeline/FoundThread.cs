using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>A thread that a selection chose.</summary>
/// <param name="Line">It in brief.</param>
/// <param name="Report">All of it, read when asked for.</param>
internal sealed record FoundThread(ProposalLine Line, Lazy<ThreadReport> Report);
