using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Repository;

namespace ThreadConsensus.Decisions;

/// <summary>All that the verdict on a proposal rests on.</summary>
public sealed record VerdictCase
{
    public required SpokenThread Spoken { get; init; }

    /// <summary>Where each participant stands at <see cref="AsOf"/>.</summary>
    public required IReadOnlyList<Position> Positions { get; init; }

    /// <summary>Where those stood on earlier revisions who have not spoken on this one: told, but decides
    /// nothing.</summary>
    public IReadOnlyList<Position> Carried { get; init; } = [];

    public required IReadOnlyList<Concern> Concerns { get; init; }

    /// <summary>What the decision rule says; null when none applies.</summary>
    public Decision? Decision { get; init; }

    /// <summary>What the rule says of each question of a vote that puts several; empty for one that puts one.</summary>
    public IReadOnlyList<(BallotQuestion Question, Decision Decision)> Questions { get; init; } = [];

    /// <summary>Everybody who may decide; empty when no roster is known.</summary>
    public IReadOnlyList<Decider> Deciders { get; init; } = [];

    /// <summary>What the project's repository tells of it.</summary>
    public RepositoryFinding Repository { get; init; } = RepositoryFinding.None;

    /// <summary>Messages said later are ignored.</summary>
    public required DateTimeOffset AsOf { get; init; }
}
