using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Decisions;

/// <summary>All that a decision rule may look at.</summary>
public sealed record DecisionCase
{
    public required Proposal Proposal { get; init; }

    public required Person Proposer { get; init; }

    /// <summary>Already cut to <see cref="AsOf"/>.</summary>
    public required PositionLedger Ledger { get; init; }

    /// <summary>Approvals of earlier revisions that the rule does not count, one a person.</summary>
    public IReadOnlyList<LedgerEntry> LeftOut { get; init; } = [];

    /// <summary>The instant at which the rule is applied.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Who may decide on the day in question; empty when no roster is known.</summary>
    public IReadOnlyList<Decider> Deciders { get; init; } = [];

    /// <summary>Those of <see cref="Deciders"/> who have formal power, each person once.</summary>
    public IReadOnlyList<Person> Team =>
    [
        .. Deciders
            .Where(decider => decider.HasFormalPower)
            .Select(decider => decider.Person)
            .DistinctBy(person => person.Id, StringComparer.Ordinal),
    ];

    public IReadOnlyList<Concern> Concerns { get; init; } = [];

    /// <summary>Who may approve which file; empty when no files are known.</summary>
    public IReadOnlyList<FileApprovers> Files { get; init; } = [];

    /// <summary>The patches of a series; empty for what is one piece.</summary>
    public IReadOnlyList<ProposalPart> Parts { get; init; } = [];

    /// <summary>When the project is frozen for a release.</summary>
    public IReadOnlyList<RosterFreeze> Freezes { get; init; } = [];

    /// <summary>True when the project is frozen for a release at <see cref="AsOf"/>.</summary>
    public bool Frozen => Freezes.Any(freeze => freeze.HoldsOn(DateOnly.FromDateTime(AsOf.UtcDateTime)));

    /// <summary>Label of the question to decide where a vote has several; null for the proposal as a whole.</summary>
    public string? Question { get; init; }

    /// <summary>The votes as the mail that declares the result lists them; empty when none does.</summary>
    public IReadOnlyList<DeclaredVote> Declared { get; init; } = [];
}
