namespace ThreadConsensus.Stances;

/// <summary>
/// Where one message stands on the proposal. Exported in lower case with hyphens (<c>supports-if</c>).
/// </summary>
public enum Stance
{
    /// <summary>No position: answers, facts, thanks, process, the proposer's own replies.</summary>
    None,

    /// <summary>Makes the proposal, a patch of it, or a new revision.</summary>
    Proposes,

    /// <summary>Approves without an open condition.</summary>
    Supports,

    /// <summary>Approves, contingent on something still to be done.</summary>
    SupportsIf,

    /// <summary>Raises a problem or asks for a change, neither approving nor rejecting the whole.</summary>
    Concern,

    /// <summary>Rejects the proposal or argues for something else instead.</summary>
    Opposes,

    /// <summary>Says explicitly that he has no preference.</summary>
    Abstains,

    /// <summary>Sincerely asks for information, no position taken.</summary>
    Asks,
}
