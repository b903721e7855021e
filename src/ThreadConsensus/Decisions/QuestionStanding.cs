using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Decisions;

/// <summary>Where one of several questions of a vote stands.</summary>
/// <param name="Question">The question.</param>
/// <param name="Decision">What the rule says of it.</param>
/// <param name="Positions">The answers to it, and the general ones of those who gave none; deciders first.</param>
public sealed record QuestionStanding(BallotQuestion Question, Decision Decision, IReadOnlyList<Position> Positions);
