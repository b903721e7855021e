using ThreadConsensus.People;

namespace ThreadConsensus.Positions;

/// <summary>Why somebody's word on a proposal is not to be expected now: he said so, or a user recorded it.</summary>
public sealed record Absence
{
    public required Person Person { get; init; }

    public required AvailabilityKind Kind { get; init; }

    /// <summary>First instant at which it holds; null for always.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>First instant at which it no longer holds; null while no end is known.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whom he leaves the decision to, as written; empty for every other kind.</summary>
    public string DefersTo { get; init; } = "";

    /// <summary>The person that <see cref="DefersTo"/> names where just one decider fits; null else.</summary>
    public Person? DefersToPerson { get; init; }

    /// <summary>Node id of the message that says so; null for what a user recorded.</summary>
    public string? MessageId { get; init; }

    /// <summary>First line in its decoded body, from 1; 0 for what a user recorded.</summary>
    public int StartLine { get; init; }

    /// <summary>Last line, inclusive.</summary>
    public int EndLine { get; init; }

    /// <summary>The sentence, or the reason that the user gave; empty when he gave none.</summary>
    public string Text { get; init; } = "";

    /// <summary>True when he may decide.</summary>
    public bool Decides { get; init; }

    /// <summary>True when it ends by itself or by a question, so that his word is still awaited then.</summary>
    public bool IsPassing => Kind is AvailabilityKind.Away or AvailabilityKind.Held;

    public bool HoldsAt(DateTimeOffset instant) => !(From > instant) && !(Until <= instant);
}
