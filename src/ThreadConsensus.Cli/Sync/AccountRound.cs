using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.Cli.Sync;

/// <summary>How one round over an account went.</summary>
/// <param name="Account">Its name.</param>
/// <param name="Added">Mails new to the archive.</param>
/// <param name="Folders">What was done with each folder; none where it failed.</param>
/// <param name="Failure">Why it ended early; empty when it did not.</param>
internal sealed record AccountRound(string Account, int Added, IReadOnlyList<FolderReport> Folders, string Failure = "")
{
    /// <summary>True when the mails were read but some the server would not give.</summary>
    public bool HasPending => Folders.Any(folder => folder.Pending > 0);
}
