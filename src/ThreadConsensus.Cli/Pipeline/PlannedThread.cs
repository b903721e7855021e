using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>A thread of a chain and whether its stored report still holds.</summary>
/// <param name="Tree">The thread.</param>
/// <param name="AsOf">The instant to answer for.</param>
/// <param name="Print">Fingerprint of all that its report is made from.</param>
/// <param name="IsStale">True when the report must be made again.</param>
internal sealed record PlannedThread(ReplyTree Tree, DateTimeOffset? AsOf, string Print, bool IsStale);
