using ThreadConsensus.Proposals;

namespace ThreadConsensus.Reports;

/// <summary>A further proposal of a thread, reported as a thread of its own.</summary>
/// <param name="Kind">How it stands to the main proposal.</param>
/// <param name="Report">Its proposal is never null; its subject is the proposal's summary, and its messages are those
/// about it.</param>
public sealed record SideReport(SideKind Kind, ThreadReport Report);
