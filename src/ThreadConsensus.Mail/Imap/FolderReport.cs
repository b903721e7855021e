namespace ThreadConsensus.Mail.Imap;

/// <summary>What one sync did with a folder.</summary>
/// <param name="Stored">Mails handed to the store.</param>
/// <param name="Skipped">Mails that are not of a wanted list.</param>
/// <param name="Gone">Mails that were announced and had vanished when asked for.</param>
/// <param name="Pending">Mails that the server would not give; the next sync tries again.</param>
/// <param name="Partial">Mails larger than the limit, of which only the text was fetched.</param>
/// <param name="Renumbered">True when the server had begun its UIDs anew, and the folder was read anew.</param>
/// <param name="Vanished">
/// How many of the mails seen before the server no longer holds; the archive keeps them.
/// </param>
/// <param name="Refiltered">True when the account wants other mail than before, and the folder was read anew.</param>
/// <param name="Failure">Why the server does not let the folder be read; empty when it does.</param>
public sealed record FolderReport(
    string Folder, int Stored = 0, int Skipped = 0, int Gone = 0, int Pending = 0, int Partial = 0,
        bool Renumbered = false, int Vanished = 0, bool Refiltered = false, string Failure = "");
