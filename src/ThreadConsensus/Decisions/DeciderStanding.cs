using ThreadConsensus.People;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>One of those whose word a proposal awaits or awaited.</summary>
public sealed record DeciderStanding
{
    public required Person Person { get; init; }

    public required DeciderRole Role { get; init; }

    /// <summary>Area of the role; empty for the whole project.</summary>
    public required string Area { get; init; }

    public required DeciderState State { get; init; }

    /// <summary>
    /// The position taken; <see cref="Stance.None"/> for every state but <see cref="DeciderState.Spoke"/>.
    /// </summary>
    public Stance Stance { get; init; }

    /// <summary>Node id of the message that asked him or everybody; null when nobody was asked.</summary>
    public string? AskedIn { get; init; }

    public DateTimeOffset? AskedOn { get; init; }

    /// <summary>True when the question was put to him in person, by name or by address.</summary>
    public bool AskedInPerson { get; init; }

    /// <summary>True when the question was put to whoever reads it, to him no more than to anybody else.</summary>
    public bool AskedOfAll { get; init; }

    /// <summary>When he may be expected again; null when he is not away or no end is known.</summary>
    public DateTimeOffset? AwayUntil { get; init; }

    /// <summary>What his word would do; null for who has spoken, proposed or takes no part.</summary>
    public WordEffect? Effect { get; init; }
}
