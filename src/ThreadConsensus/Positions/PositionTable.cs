namespace ThreadConsensus.Positions;

/// <summary>Where each participant stands: the ledger's standing entries with the role of who gave them.</summary>
public static class PositionTable
{
    /// <summary>Deciders first, in order of their role, then the others; each by when they said so.</summary>
    /// <param name="ledger">The ledger, already cut to the instant asked for.</param>
    /// <param name="revision">The proposal's last revision: what was given on an earlier one is stale.</param>
    /// <param name="deciders">Who may decide; empty when no roster applies.</param>
    /// <param name="question">Label of a question; null for the proposal as a whole.</param>
    public static IReadOnlyList<Position> From(
        PositionLedger ledger, int revision, IReadOnlyList<Decider> deciders, string? question = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(deciders);
        var roles = new Dictionary<string, Decider>(StringComparer.Ordinal);
        foreach (var decider in deciders.OrderBy(decider => decider.Role)) roles.TryAdd(decider.Person.Id, decider);
        return [.. ledger.Standing(question)
            .Select(entry => PositionOf(entry, revision, roles.GetValueOrDefault(entry.Person.Id), deciders.Count > 0))
            .OrderBy(position => position.Role is null ? int.MaxValue : (int)position.Role)];
    }

    private static Position PositionOf(LedgerEntry entry, int revision, Decider? decider, bool rosterKnown) => new()
    {
        Person = entry.Person,
        Role = decider?.Role,
        Area = decider?.Area ?? "",
        Binding = rosterKnown ? decider is { HasFormalPower: true } : entry.MarkedBinding == true,
        Stance = entry.Stance,
        Confidence = entry.Confidence,
        Strength = entry.Strength,
        Scope = entry.Scope,
        Condition = entry.Condition,
        Since = entry.When,
        MessageId = entry.MessageId,
        Evidence = entry.Evidence,
        Stale = entry.GivenOn is not null || entry.Revision < revision,
        GivenOn = entry.GivenOn ?? (entry.Revision < revision ? $"v{entry.Revision}" : null),
        PickedUpIn = entry.PickedUpIn,
        IsCarried = entry.GivenOn is not null || entry.PickedUpIn is not null,
    };
}
