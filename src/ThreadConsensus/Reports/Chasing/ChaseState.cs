namespace ThreadConsensus.Reports.Chasing;

/// <summary>
/// Where somebody who may decide stands towards an open proposal. Exported in lower case with hyphens.
/// </summary>
public enum ChaseState
{
    /// <summary>He proposed it, took a position, or answered in prose.</summary>
    Spoke,

    /// <summary>He was asked, and there is still time to answer.</summary>
    Asked,

    /// <summary>
    /// His word is needed, but nobody asked him, and there is still time or others could give it as well.
    /// </summary>
    Due,

    /// <summary>His word is needed, and the time for it is over.</summary>
    Late,

    /// <summary>He is away, or asked for time.</summary>
    Away,

    /// <summary>He takes no part, or left it to somebody else.</summary>
    Recused,

    /// <summary>No answer of his would bring a decision nearer.</summary>
    NotNeeded,
}
