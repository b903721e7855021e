using ThreadConsensus.People;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>From an instant on somebody's standing position is another one.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Stance">The position from then on; <see cref="Stance.None"/> when he has none any more.</param>
/// <param name="At">When it counts as said.</param>
/// <param name="Revision">What people call the revision that it was said on: "v2".</param>
/// <param name="MessageId">Node id of the message that turned it.</param>
public sealed record OpinionTurn(Person Person, Stance Stance, DateTimeOffset At, string Revision, string MessageId);
