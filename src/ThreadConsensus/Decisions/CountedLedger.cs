using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Decisions;

/// <summary>The part of a ledger that a rule counts: what is said of the newest revision, and of earlier ones what its
/// policy lets stand.</summary>
internal static class CountedLedger
{
    /// <param name="here">What is said in the thread of the newest revision.</param>
    /// <param name="carried">What earlier revisions leave to it.</param>
    /// <param name="revision">Number of the newest revision.</param>
    /// <param name="policy">The rule's policy.</param>
    public static PositionLedger Of(PositionLedger here, CarriedPositions carried, int revision, CarryPolicy policy)
    {
        if (policy == CarryPolicy.Nothing) return here;
        var objections = carried.Earlier.Where(entry => entry is { Stance: Stance.Opposes, IsFirm: true });
        var earlier = policy == CarryPolicy.Objections ? objections : carried.ForPatches();
        return PositionLedger.Empty
            .With(earlier)
            .With(here.Entries.Where(entry => !IsStaleApproval(entry, revision)));
    }

    /// <summary>Approvals of earlier revisions that do not count for the newest, one a person.</summary>
    public static IReadOnlyList<LedgerEntry> LeftOut(PositionLedger all, PositionLedger counted, int revision)
    {
        var holders = counted.Standing().Select(entry => entry.Person.Id).ToHashSet(StringComparer.Ordinal);
        return [.. all.Standing().Where(entry => IsStaleApproval(entry, revision) && !holders.Contains(entry.Person.Id))];
    }

    private static bool IsStaleApproval(LedgerEntry entry, int revision) =>
        entry.Stance is Stance.Supports or Stance.SupportsIf && entry.PickedUpIn is null
        && (entry.GivenOn is not null || entry.Revision < revision);
}
