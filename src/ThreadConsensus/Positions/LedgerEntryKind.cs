namespace ThreadConsensus.Positions;

/// <summary>What a ledger entry records.</summary>
public enum LedgerEntryKind
{
    /// <summary>A person's first position, or the same one again.</summary>
    Given,

    /// <summary>A position that differs from the one he held.</summary>
    Changed,

    /// <summary>He takes back what he gave, and holds none until he speaks again.</summary>
    Withdrawn,

    /// <summary>He approved under a condition and now approves without one.</summary>
    ConditionMet,

    /// <summary>Somebody else replied to the concern he raised. Changes no position.</summary>
    ConcernAnswered,

    /// <summary>He says that the concern he raised is settled.</summary>
    ConcernResolved,
}
