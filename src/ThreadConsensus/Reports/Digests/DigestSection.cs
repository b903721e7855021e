namespace ThreadConsensus.Reports.Digests;

/// <summary>Why a thread is in a digest. It stands once, under the first of these that applies.</summary>
public enum DigestSection
{
    /// <summary>The reader's own word is awaited, and he has not been told of this asking.</summary>
    AwaitingYou,

    /// <summary>Was open, or not there, and is closed.</summary>
    Resolved,

    /// <summary>Was agreed on, closed or not there, and is contested or open again.</summary>
    Contested,

    /// <summary>Its window closes within <see cref="DigestBuilder.ClosingWithin"/>.</summary>
    Closing,

    /// <summary>Proposed, or proposed anew as a further revision.</summary>
    Proposed,

    /// <summary>Somebody has taken a position; none of the above.</summary>
    Opinions,

    /// <summary>Open, and nobody has said anything for <see cref="DigestBuilder.QuietAfter"/>.</summary>
    Stale,

    /// <summary>
    /// Open or closed otherwise than before although no mail has come: the program, a roster or a correction changed.
    /// </summary>
    ReadDifferently,
}
