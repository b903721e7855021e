using ThreadConsensus.Proposals;

namespace ThreadConsensus.Analysis;

/// <summary>A further proposal of a thread, read as a thread of its own: the messages about it.</summary>
/// <param name="Kind">How it stands to the main proposal.</param>
/// <param name="Analysis">All that is known about it.</param>
public sealed record SideAnalysis(SideKind Kind, ThreadAnalysis Analysis);
