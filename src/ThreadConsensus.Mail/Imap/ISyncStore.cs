namespace ThreadConsensus.Mail.Imap;

/// <summary>Where fetched mail and the state of each folder are kept.</summary>
public interface ISyncStore
{
    /// <summary>What was last committed; null for a folder never synced.</summary>
    FolderState? Load(string account, string folder);

    /// <summary>
    /// Keeps the mails and the state in one transaction: after a crash both are there or neither is. A mail that the
    /// store already has, from wherever, is kept once.
    /// </summary>
    void Commit(string account, FolderState state, IReadOnlyList<FetchedMail> mails);
}
