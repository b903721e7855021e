namespace ThreadConsensus.Mail.Sources;

/// <summary>How much of a source is held in memory at a time.</summary>
public static class SourceLimits
{
    /// <summary>The largest mail read as a whole, in bytes; lists refuse far smaller ones.</summary>
    public const int MailBytes = 64 * 1024 * 1024;

    /// <summary>
    /// What is read of a larger one: its header and beginning, in bytes. It is kept whole all the same.
    /// </summary>
    public const int KeptBytes = 16 * 1024 * 1024;

    /// <summary>How deep folders may nest.</summary>
    public const int FolderDepth = 64;
}
