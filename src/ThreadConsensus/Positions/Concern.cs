using ThreadConsensus.People;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>A problem that somebody raised, followed to its end.</summary>
/// <param name="By">Who raised it.</param>
/// <param name="MessageId">Node id of the message that raises it.</param>
/// <param name="Evidence">His words.</param>
/// <param name="State">How it stands.</param>
/// <param name="ResolvedBy">Node id of the message that answered or resolved it; null while open.</param>
/// <param name="IsObjection">True when it rejects the whole rather than asking for a change.</param>
public sealed record Concern(
    Person By, string MessageId, StanceEvidence Evidence, ConcernState State, string? ResolvedBy, bool IsObjection);
