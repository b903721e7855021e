namespace ThreadConsensus.People;

/// <summary>One line of a roster: somebody in a role, for an area, for a time.</summary>
public sealed record RosterMember
{
    public required string Name { get; init; }

    /// <summary>Known addresses, most recent first; may be empty.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    public required DeciderRole Role { get; init; }

    /// <summary>Title of the area ("LIVEPATCH", "THE REST") or of the body; empty for the whole project.</summary>
    public string Area { get; init; } = "";

    /// <summary>First day, inclusive; null for always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day on which it no longer holds (exclusive); null for open-ended.</summary>
    public DateOnly? Until { get; init; }

    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);
}
