using ThreadConsensus.People;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Positions;

/// <summary>One thing that happened to somebody's position, with the words that show it.</summary>
public sealed record LedgerEntry
{
    /// <summary>Whose position it is.</summary>
    public required Person Person { get; init; }

    public required string ProposalId { get; init; }

    /// <summary>Revision of the proposal that the message is about, from 1.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Label of the question answered where a vote has several; null for the proposal as a whole.</summary>
    public string? Question { get; init; }

    public required LedgerEntryKind Kind { get; init; }

    /// <summary>The position given; <see cref="Stance.None"/> for an entry that gives none.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The vote as cast, -2 to +2 and fractions; null when no number was written.</summary>
    public double? Strength { get; init; }

    public string? Scope { get; init; }

    public string? Condition { get; init; }

    /// <summary>The role the words name ("release"); null when they name none.</summary>
    public string? Role { get; init; }

    /// <summary>True when the vote is marked binding, false when non-binding, null when neither.</summary>
    public bool? MarkedBinding { get; init; }

    /// <summary>The message's own date; null when it has none.</summary>
    public DateTimeOffset? When { get; init; }

    /// <summary>
    /// When it counts as said: <see cref="When"/>, but never before the message it answers, and for an undated message
    /// the time of its nearest dated ancestor.
    /// </summary>
    public required DateTimeOffset OrderedAt { get; init; }

    /// <summary>Node id of the message.</summary>
    public required string MessageId { get; init; }

    /// <summary>The words; null for a reading from the absence of any.</summary>
    public StanceEvidence? Evidence { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Who said it where that is somebody else, such as a sender who passes on an ack; null for
    /// himself.</summary>
    public Person? SaidBy { get; init; }

    /// <summary>What people call the earlier revision that it was given on, in another thread ("v2"); null for one
    /// given in this thread.</summary>
    public string? GivenOn { get; init; }

    /// <summary>Node id of the posting in which the author carries the tag over, or says that the condition is met;
    /// null when he does not.</summary>
    public string? PickedUpIn { get; init; }

    /// <summary>True when its holder said it himself, of what this thread is about.</summary>
    public bool IsHeardHere => SaidBy is null && GivenOn is null;

    /// <summary>True when it was a vote or a trailer rather than prose.</summary>
    public bool IsExplicit => Evidence is { Source: >= EvidenceSource.Vote };

    /// <summary>True when words say so that a rule knows, and the reading is sure of them: not a guess.</summary>
    public bool IsFirm =>
        Evidence is { Source: not EvidenceSource.Model } && Confidence >= StanceReader.NotSureThreshold;

    /// <summary>True when no words that a rule knows say so: the model alone does.</summary>
    public bool IsGuess => Evidence is null or { Source: EvidenceSource.Model };

    /// <summary>True when the entry gives a position of its own.</summary>
    public bool GivesPosition =>
        Kind is LedgerEntryKind.Given or LedgerEntryKind.Changed or LedgerEntryKind.ConditionMet;
}
