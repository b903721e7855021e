using ThreadConsensus.Positions;
using ThreadConsensus.Repository;

namespace ThreadConsensus.Decisions;

/// <summary>Where a thread's proposal stands.</summary>
/// <param name="Ledger">Everything said on it, this thread and earlier ones.</param>
/// <param name="Positions">Deciders first, then by time.</param>
/// <param name="Concerns">In the order they were raised.</param>
/// <param name="Awaiting">Who may decide and has not spoken.</param>
/// <param name="Absences">Who is away, recused, asked for time or left the decision to another.</param>
/// <param name="Decision">What the rule says; null when nothing is proposed.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Revisions">The revision that each message is about, in the order of the thread; empty when nothing is
/// proposed.</param>
public sealed record Judgement(
    PositionLedger Ledger,
    IReadOnlyList<Position> Positions,
    IReadOnlyList<Concern> Concerns,
    IReadOnlyList<Awaited> Awaiting,
    IReadOnlyList<Absence> Absences,
    Decision? Decision,
    VerdictReading Verdict,
    IReadOnlyList<int> Revisions)
{
    /// <summary>What the project's repository tells of it.</summary>
    public RepositoryFinding Repository { get; init; } = RepositoryFinding.None;

    /// <summary>Where each question of a vote that puts several stands; empty for one that puts one.</summary>
    public IReadOnlyList<QuestionStanding> Questions { get; init; } = [];

    /// <summary>Where each of those stands whose word the proposal awaits.</summary>
    public IReadOnlyList<DeciderStanding> Deciders { get; init; } = [];
}
