using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Retraining;

/// <summary>A paragraph of a message that also states its stance in so many words.</summary>
/// <param name="MessageId">Node id of the message.</param>
/// <param name="ThreadId">Its thread.</param>
/// <param name="Passage">The paragraph.</param>
/// <param name="Statement">The statement that decided the message, in this paragraph or in a line of its own.</param>
public sealed record ExplicitPassage(string MessageId, string ThreadId, Passage Passage, StanceStatement Statement);
