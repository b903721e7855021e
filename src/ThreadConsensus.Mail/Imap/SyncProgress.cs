namespace ThreadConsensus.Mail.Imap;

/// <summary>How far the sync of a folder has come.</summary>
/// <param name="Done">Mails stored or found not to be wanted.</param>
/// <param name="Total">New mails in the folder.</param>
public readonly record struct SyncProgress(string Account, string Folder, int Done, int Total);
