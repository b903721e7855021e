using ThreadConsensus.People;
using ThreadConsensus.Positions;

namespace ThreadConsensus.Decisions;

/// <summary>What one person's latest valid vote counts.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Entry">The ledger entry that casts it.</param>
/// <param name="Value">The vote, -2 to +2; 0 for an abstention and for an approval whose condition is not met.</param>
/// <param name="Binding">True when he may decide.</param>
public sealed record Ballot(Person Person, LedgerEntry Entry, double Value, bool Binding)
{
    public bool IsFor => Value > 0;

    public bool IsAgainst => Value < 0;
}
