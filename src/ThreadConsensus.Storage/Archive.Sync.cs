using System.Security.Cryptography;
using System.Text;
using LiteDB;

namespace ThreadConsensus.Storage;

/// <summary>How far the folders of mail accounts have been read. Kept for good.</summary>
public sealed partial class Archive
{
    private ILiteCollection<BsonDocument> FolderDocuments => _database.GetCollection("folders");

    private ILiteCollection<BsonDocument> AccountDocuments => _database.GetCollection("accounts");

    /// <summary>Every folder ever read, by account and name in ordinal order.</summary>
    public IReadOnlyList<StoredFolder> Folders() =>
        [.. FolderDocuments.FindAll().Select(ToFolder)
            .OrderBy(folder => folder.Account, StringComparer.Ordinal).ThenBy(folder => folder.Folder, StringComparer.Ordinal)];

    /// <summary>Every account ever read, by name in ordinal order.</summary>
    public IReadOnlyList<StoredAccount> Accounts() =>
        [.. AccountDocuments.FindAll().Select(ToAccount).OrderBy(account => account.Account, StringComparer.Ordinal)];

    /// <summary>
    /// Adds packed blocks and how far the folder that they come from has been read, as one transaction. None of the
    /// mails may be in the archive.
    /// </summary>
    /// <exception cref="ArchiveException">The file could not be written; neither mails nor state are kept.</exception>
    public void Append(IReadOnlyList<PackedBlock> blocks, StoredFolder folder)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(folder);
        Append(blocks, () => FolderDocuments.Upsert(ToDocument(folder)));
    }

    /// <summary>Records how the sync of an account went.</summary>
    /// <exception cref="ArchiveException">The file could not be written.</exception>
    public void PutAccount(StoredAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        Transact(() => AccountDocuments.Upsert(new BsonDocument
        {
            ["_id"] = Key(account.Account),
            ["a"] = account.Account,
            ["on"] = Ticks(account.SyncedOn),
            ["e"] = account.Failure,
            ["failed"] = Ticks(account.FailedOn),
        }));
    }

    /// <summary>
    /// Lets one process at a time fetch mail for an archive, whether or not it is using the file at the moment.
    /// </summary>
    /// <returns>What holds the right until disposed; null when another process has it.</returns>
    /// <exception cref="ArchiveException">The folder cannot be written.</exception>
    public static IDisposable? TryHoldSync(string path) => ArchiveLock.TryHold(path + ".sync");

    /// <summary>LiteDB's keys are limited to 1,023 bytes, a folder's name on a server is not.</summary>
    private static string Key(params ReadOnlySpan<string> names) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', names))));

    private static BsonValue Ticks(DateTimeOffset? at) => at is { } instant ? instant.UtcTicks : BsonValue.Null;

    private static DateTimeOffset? Instant(BsonValue ticks) => ticks.IsNull ? null : new DateTimeOffset(ticks.AsInt64, TimeSpan.Zero);

    private static BsonDocument ToDocument(StoredFolder folder) => new()
    {
        ["_id"] = Key(folder.Account, folder.Folder),
        ["a"] = folder.Account,
        ["f"] = folder.Folder,
        ["v"] = (long)folder.UidValidity,
        ["l"] = (long)folder.LastUid,
        ["p"] = new BsonArray(folder.Pending.Select(uid => new BsonValue((long)uid))),
        ["x"] = (long)folder.UidNext,
        ["c"] = folder.Count,
        ["h"] = unchecked((long)folder.HighestModSeq),
        ["w"] = folder.Filter,
        ["on"] = folder.SyncedOn.UtcTicks,
    };

    private static StoredFolder ToFolder(BsonDocument found) => new(
        found["a"].AsString,
        found["f"].AsString,
        (uint)found["v"].AsInt64,
        (uint)found["l"].AsInt64,
        [.. found["p"].AsArray.Select(uid => (uint)uid.AsInt64)],
        (uint)found["x"].AsInt64,
        found["c"].AsInt32,
        unchecked((ulong)found["h"].AsInt64),
        found["w"].IsNull ? "" : found["w"].AsString,
        new DateTimeOffset(found["on"].AsInt64, TimeSpan.Zero));

    private static StoredAccount ToAccount(BsonDocument found) =>
        new(found["a"].AsString, Instant(found["on"]), found["e"].AsString, Instant(found["failed"]));
}
