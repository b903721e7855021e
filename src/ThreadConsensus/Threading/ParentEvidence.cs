namespace ThreadConsensus.Threading;

/// <summary>What made a reply link.</summary>
public enum ParentEvidence
{
    /// <summary>No parent.</summary>
    None,

    /// <summary>In-Reply-To, References, Thread-Index, or the pull request that a forge names.</summary>
    Header,

    /// <summary>The words quoted, or the author and time an attribution line names.</summary>
    Quote,

    /// <summary>Subject and time alone.</summary>
    Subject,
}
