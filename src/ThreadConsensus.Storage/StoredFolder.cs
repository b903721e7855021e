namespace ThreadConsensus.Storage;

/// <summary>How far a folder of a mail account has been read, as the archive keeps it.</summary>
/// <param name="Account">The account's name in the settings.</param>
/// <param name="Folder">The folder's full name on the server.</param>
/// <param name="UidValidity">The server's generation of UIDs.</param>
/// <param name="LastUid">Mails up to this UID, inclusive, are done with, those pending excepted.</param>
/// <param name="Pending">UIDs that the server would not give yet.</param>
/// <param name="UidNext">The server's UIDNEXT when the folder was last read to its end; 0 before.</param>
/// <param name="Count">Mails in the folder then.</param>
/// <param name="HighestModSeq">The server's HIGHESTMODSEQ then; 0 where not offered.</param>
/// <param name="Filter">What mail of it was wanted then, as one text; empty: any list mail.</param>
/// <param name="SyncedOn">When this was written.</param>
public sealed record StoredFolder(
    string Account,
    string Folder,
    uint UidValidity,
    uint LastUid,
    IReadOnlyList<uint> Pending,
    uint UidNext,
    int Count,
    ulong HighestModSeq,
    string Filter,
    DateTimeOffset SyncedOn);
