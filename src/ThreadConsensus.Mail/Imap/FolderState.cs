namespace ThreadConsensus.Mail.Imap;

/// <summary>How far a folder has been read.</summary>
/// <param name="Folder">The full name on the server.</param>
/// <param name="UidValidity">
/// The server's generation of UIDs (RFC 3501 section 2.3.1.1); another one means that all are new.
/// </param>
/// <param name="LastUid">
/// Every mail up to this UID, inclusive, is stored, filtered out, gone, or in <paramref name="Pending"/>.
/// </param>
/// <param name="Pending">UIDs that the server would not give yet; tried again with every sync.</param>
/// <param name="UidNext">The server's UIDNEXT when the folder was last found complete; 0 before.</param>
/// <param name="Count">Mails in the folder then.</param>
/// <param name="HighestModSeq">The server's HIGHESTMODSEQ then (RFC 7162); 0 where not offered.</param>
/// <param name="Filter">
/// <see cref="ImapAccount.Filter"/> of the account then; with another one, mail that was passed over may be wanted.
/// </param>
public sealed record FolderState(
    string Folder, uint UidValidity, uint LastUid, IReadOnlyList<uint> Pending, uint UidNext = 0, int Count = 0,
        ulong HighestModSeq = 0, string Filter = "");
