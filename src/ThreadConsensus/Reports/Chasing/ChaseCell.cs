using ThreadConsensus.Decisions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports.Chasing;

/// <summary>One person towards one proposal.</summary>
/// <param name="Decider">Who, in what role, and where he was asked.</param>
/// <param name="State">How it stands.</param>
/// <param name="Stance">The position he took; <see cref="Stance.None"/> for none.</param>
public sealed record ChaseCell(DeciderStanding Decider, ChaseState State, Stance Stance);
