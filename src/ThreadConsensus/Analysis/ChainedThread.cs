using ThreadConsensus.Proposals;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Analysis;

/// <summary>A thread of a chain.</summary>
/// <param name="Tree">The thread.</param>
/// <param name="Place">Its place among the revisions; null for a thread without others.</param>
public sealed record ChainedThread(ReplyTree Tree, RevisionPlace? Place);
