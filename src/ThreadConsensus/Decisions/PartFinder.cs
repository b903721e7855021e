using ThreadConsensus.Positions;

namespace ThreadConsensus.Decisions;

/// <summary>Splits a series into its patches.</summary>
public static class PartFinder
{
    /// <summary>At most so many patches are told apart; a longer series is judged as a whole.</summary>
    public const int MaxParts = 200;

    /// <summary>One a patch; empty for what is one piece.</summary>
    public static IReadOnlyList<ProposalPart> Find(SpokenThread spoken, PositionLedger ledger)
    {
        var patches = Enumerable.Range(0, spoken.Count).Where(spoken.IsPatch).ToList();
        if (patches.Count is < 2 or > MaxParts) return [];
        return [.. patches.Select(patch => new ProposalPart(
            spoken.Message(patch).Node.Id,
            spoken.Message(patch).Node.Subject,
            PositionLedger.Empty.With(ledger.Entries.Where(entry => Concerns(spoken, entry, patch)))))];
    }

    private static bool Concerns(SpokenThread spoken, LedgerEntry entry, int patch)
    {
        var index = spoken.IndexOf(entry.MessageId);
        // What an earlier thread said of the proposal is not known to be about one patch of it.
        return index < 0 || spoken.Covers(index, patch);
    }
}
