namespace ThreadConsensus.Messages.Forges;

/// <summary>What somebody did on a forge that it tells a list of.</summary>
public enum ForgeDeed
{
    /// <summary>Anything that takes no part in the discussion: a label, a comment taken back.</summary>
    Other,

    /// <summary>Opened a pull request or an issue, or opened it again.</summary>
    Opened,

    /// <summary>Wrote below it.</summary>
    Commented,

    /// <summary>Wrote below lines of the patch.</summary>
    Reviewed,

    /// <summary>Closed it, merged or not.</summary>
    Closed,

    /// <summary>Merged it.</summary>
    Merged,
}
