namespace ThreadConsensus.Mail.Sources;

/// <summary>What a problem means for the mails of the source.</summary>
public enum ReadProblemKind
{
    /// <summary>The path does not exist; nothing was read from it.</summary>
    Missing,

    /// <summary>The file or folder may not be read; nothing was read from it.</summary>
    Denied,

    /// <summary>The file or folder holds nothing.</summary>
    Empty,

    /// <summary>The file is no mail; nothing was read from it.</summary>
    NotMail,

    /// <summary>A file in a folder that is plainly no mail, such as a README: nothing is missing.</summary>
    Skipped,

    /// <summary>A mail is cut off or damaged; what there is of it was read.</summary>
    Damaged,

    /// <summary>A mail is larger than <see cref="SourceLimits.MailBytes"/>; its beginning was read.</summary>
    TooLarge,

    /// <summary>Reading failed on the way; what came before was read.</summary>
    Failed,
}
