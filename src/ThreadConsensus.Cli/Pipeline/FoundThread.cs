using ThreadConsensus.Reports;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>A thread that a selection chose.</summary>
/// <param name="Line">It in brief: who decides and what was asked is only in <paramref name="Full"/>.</param>
/// <param name="Full">The whole line, read when asked for.</param>
/// <param name="Report">All of it, read when asked for.</param>
internal sealed record FoundThread(ProposalLine Line, Lazy<ProposalLine> Full, Lazy<ThreadReport> Report);
