namespace ThreadConsensus.Messages.Forges;

/// <summary>What a forge puts into the mail it sends for somebody.</summary>
public enum ForgeStretchKind
{
    /// <summary>Who did what, and where.</summary>
    Head,

    /// <summary>The lines of a patch that the words below are about.</summary>
    Patch,

    /// <summary>What its user wrote, in Markdown.</summary>
    Words,

    /// <summary>How to answer or merge, the commits, a diff shown again.</summary>
    Foot,
}
