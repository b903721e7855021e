using ThreadConsensus.Decisions;

namespace ThreadConsensus.Reports.Chasing;

/// <summary>What one person is late with.</summary>
/// <param name="Line">The proposal in brief.</param>
/// <param name="Decider">His role, where he was asked, and what his word would do.</param>
/// <param name="Question">Where he was asked; null when nobody did.</param>
/// <param name="Since">When he was asked, else when it was proposed.</param>
public sealed record ChaseItem(ProposalLine Line, DeciderStanding Decider, Question? Question, DateTimeOffset Since)
{
    /// <summary>Tells questions apart: one is asked at most so often.</summary>
    public string QuestionId => Question?.MessageId ?? Line.RootId;
}
