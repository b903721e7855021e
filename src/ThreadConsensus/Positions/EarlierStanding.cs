using ThreadConsensus.Proposals;

namespace ThreadConsensus.Positions;

/// <summary>How things stood at the end of the thread about the revision before this one.</summary>
/// <param name="On">That revision.</param>
/// <param name="Positions">Where everybody stood, positions carried over from still earlier ones included.</param>
public sealed record EarlierStanding(RevisionRef On, IReadOnlyList<Position> Positions)
{
    /// <summary>How opinion moved up to then, by time, earlier revisions included.</summary>
    public IReadOnlyList<OpinionTurn> Course { get; init; } = [];
}
