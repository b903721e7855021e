namespace ThreadConsensus.Reports.Documents;

/// <summary>What a piece of text is to a reader; each renderer has its own look for it.</summary>
public enum Tone
{
    Plain,
    Strong,

    /// <summary>Words of somebody else, as he wrote them.</summary>
    Quote,

    /// <summary>Needed for reference, not for reading.</summary>
    Muted,

    /// <summary>Approval, or settled.</summary>
    Good,

    /// <summary>A request, a condition, or open.</summary>
    Warning,

    /// <summary>Opposition, or late.</summary>
    Bad,

    /// <summary>A proposal or a question.</summary>
    Info,
}
