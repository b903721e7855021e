namespace ThreadConsensus.Decisions;

/// <summary>
/// Where somebody whose word a proposal awaits stands towards it. Exported in lower case with hyphens.
/// </summary>
public enum DeciderState
{
    /// <summary>He proposed it himself.</summary>
    Proposer,

    /// <summary>He has taken a position.</summary>
    Spoke,

    /// <summary>He has written in the thread without taking one, and was not asked in person since.</summary>
    TookPart,

    /// <summary>He is away, or asked for time.</summary>
    Away,

    /// <summary>He takes no part, or left it to somebody else.</summary>
    Recused,

    /// <summary>No answer of his would bring a decision nearer.</summary>
    NotNeeded,

    /// <summary>His word is missing.</summary>
    Missing,
}
