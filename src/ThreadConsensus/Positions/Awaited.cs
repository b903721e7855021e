using ThreadConsensus.People;

namespace ThreadConsensus.Positions;

/// <summary>Somebody who may decide and has not spoken.</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">In what role he may decide.</param>
/// <param name="Area">Area of the role; empty for the whole project.</param>
/// <param name="AskedIn">Node id of the message that asked him or everybody; null when nobody was asked.</param>
/// <param name="AskedOn">When that was.</param>
/// <param name="Reason">Why his word is awaited, as a sentence.</param>
public sealed record Awaited(
    Person Person, DeciderRole Role, string Area, string? AskedIn, DateTimeOffset? AskedOn, string Reason)
{
    /// <summary>Set when he is away or asked for time; null else.</summary>
    public Absence? Absence { get; init; }

    /// <summary>True when <see cref="AskedIn"/> puts the question to him by name or by address.</summary>
    public bool AskedInPerson { get; init; }

    /// <summary>True when <see cref="AskedIn"/> asks whoever reads it, him no more than anybody else.</summary>
    public bool AskedOfAll { get; init; }
}
