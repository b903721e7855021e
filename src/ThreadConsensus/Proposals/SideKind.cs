namespace ThreadConsensus.Proposals;

/// <summary>How a further proposal of a thread stands to its main one.</summary>
public enum SideKind
{
    /// <summary>Asked besides: another exception from a freeze, another decision in a thread that only tells. What is
    /// said of it says nothing on the main proposal.</summary>
    Asked,

    /// <summary>Put forward in place of the main proposal: who is for it argues against that.</summary>
    Instead,

    /// <summary>A patch or series that somebody else posts into the thread.</summary>
    Posted,
}
