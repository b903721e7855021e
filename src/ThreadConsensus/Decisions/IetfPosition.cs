namespace ThreadConsensus.Decisions;

/// <summary>A position on an IETF ballot.</summary>
public enum IetfPosition
{
    Yes,
    NoObjection,

    /// <summary>Blocks; called Concern by the RSAB, No on the alternate ballot.</summary>
    Discuss,
    Abstain,
    Recuse,
}
