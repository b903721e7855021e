using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.Cli.Sync;

/// <summary>How one round over an account went.</summary>
/// <param name="Account">Its name.</param>
/// <param name="Added">Mails new to the archive.</param>
/// <param name="Folders">What was done with each folder; none where it failed.</param>
/// <param name="Failure">Why it ended early; empty when it did not.</param>
internal sealed record AccountRound(string Account, int Added, IReadOnlyList<FolderReport> Folders, string Failure = "")
{
    /// <summary>Why it or a folder could not be read; empty when all could.</summary>
    public string Trouble => Failure.Length > 0 ? Failure : string.Join(
        ' ', Folders.Where(folder => folder.Failure.Length > 0).Select(folder => $"{folder.Folder}: {folder.Failure}"));

    /// <summary>True when every mail of every folder was read.</summary>
    public bool IsWhole => Trouble.Length == 0 && Folders.All(folder => folder.Pending == 0);
}
