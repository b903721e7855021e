using LiteDB;
using LiteDB.Engine;

namespace ThreadConsensus.Storage;

/// <summary>
/// The archive: raw mail, rosters, corrections and sync state, kept for good, and the derived threads, which can be
/// made again from them. One LiteDB file; see README.md of this folder for its collections.
/// </summary>
/// <remarks>Not safe for several threads. Every change is one transaction, so that a killed process leaves either all
/// of it or none.</remarks>
public sealed partial class Archive : IDisposable
{
    /// <summary>Number of the newest file layout that this version reads and writes.</summary>
    public const int Schema = 1;

    /// <summary>How long a command waits for another one before it says so.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Documents that <see cref="All"/> reads at once.</summary>
    private const int Slice = 1024;

    private readonly FileStream? _lock;
    private readonly DatabaseFiles _files;
    private readonly LiteDatabase _database;

    private Archive(string path, FileStream? held, DatabaseFiles files, LiteDatabase database)
    {
        Path = path;
        _lock = held;
        _files = files;
        _database = database;
    }

    public string Path { get; }

    /// <summary>
    /// True when another process has asked for this archive since the last call. One that holds it for long should let
    /// go of it for a moment.
    /// </summary>
    public bool TakeRequest() => ArchiveLock.TakeRequest(Path);

    private ILiteCollection<BsonDocument> Meta => _database.GetCollection("meta");

    /// <summary>Opens the archive; with <see cref="ArchiveAccess.Write"/> makes it where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="access">For what.</param>
    /// <param name="cancel">Ends the wait for another process.</param>
    /// <param name="patience">How long to wait for another process; null for 10 seconds.</param>
    /// <exception cref="ArchiveException">
    /// It is missing, not a LiteDB file, from a newer version, or held by another process.
    /// </exception>
    public static Archive Open(
        string path, ArchiveAccess access, CancellationToken cancel = default, TimeSpan? patience = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        CheckFile(path, access);
        var held = ArchiveLock.Acquire(path, access, patience ?? Patience, cancel);
        DatabaseFiles? files = null;
        LiteDatabase? database = null;
        try
        {
            var moves = access == ArchiveAccess.Write || DatabaseFiles.HaveUnfinishedLog(path);
            files = new DatabaseFiles(path, moves ? ArchiveAccess.Write : ArchiveAccess.Read);
            database = new LiteDatabase(Engine(files, isReadOnly: !moves));
            var archive = new Archive(path, held, files, database);
            archive.CheckSchema(access);
            return archive;
        }
        catch (Exception e) when (e is LiteException or IOException or UnauthorizedAccessException or ArchiveException)
        {
            database?.Dispose();
            files?.Dispose();
            held?.Dispose();
            if (e is ArchiveException) throw;
            throw new ArchiveException($"{path}: the archive cannot be opened: {e.Message}", e);
        }
    }

    public void Dispose()
    {
        _database.Dispose();
        _files.Dispose();
        _lock?.Dispose();
    }

    /// <summary>All documents of a collection in the order of their ids, read slice by slice: what one query has read LiteDB
    /// keeps in memory until it ends.</summary>
    private static IEnumerable<BsonDocument> All(ILiteCollection<BsonDocument> collection)
    {
        BsonValue last = BsonValue.MinValue;
        List<BsonDocument> slice;
        do
        {
            slice = [.. collection.Find(Query.GT("_id", last), limit: Slice)];
            foreach (var document in slice) yield return document;
            if (slice.Count > 0) last = slice[^1]["_id"];
        }
        while (slice.Count == Slice);
    }

    /// <summary>Runs <paramref name="change"/> as one transaction.</summary>
    /// <exception cref="ArchiveException">The file could not be written; nothing of the change is kept.</exception>
    private void Transact(Action change)
    {
        try
        {
            _database.BeginTrans();
            change();
            _database.Commit();
            _files.Sync();
        }
        catch (Exception e) when (e is IOException or LiteException)
        {
            TryRollback();
            throw new ArchiveException(
                $"{Path}: could not be written: {e.Message} What was stored before is kept; free some space and run the command again.", e);
        }
        catch
        {
            TryRollback();
            throw;
        }
    }

    private void TryRollback()
    {
        try
        {
            _database.Rollback();
        }
        catch (Exception e) when (e is IOException or LiteException)
        {
            // The transaction was never confirmed in the log, so the next opening drops it.
        }
    }

    private static void CheckFile(string path, ArchiveAccess access)
    {
        if (Directory.Exists(path)) throw new ArchiveException($"{path} is a folder; --store names a file.");
        var file = new FileInfo(path);
        if (!file.Exists || file.Length == 0)
        {
            if (access == ArchiveAccess.Read)
                throw new ArchiveException($"{path}: there is no archive yet. Make one with: threadconsensus import PATH");
        }
        else if (!HasSignature(path))
        {
            throw new ArchiveException($"{path} is not a ThreadConsensus archive (no LiteDB file). Name another file with --store.");
        }
    }

    /// <summary>
    /// LiteDB writes its name at byte 32 of the first page; checked first, because LiteDB's own error is vague.
    /// </summary>
    private static bool HasSignature(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            Span<byte> head = stackalloc byte[32 + 27];
            return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length
                && head[32..].SequenceEqual("** This is a LiteDB file **"u8);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new ArchiveException($"{path}: no permission to read it.", e);
        }
    }

    private static LiteEngine Engine(DatabaseFiles files, bool isReadOnly) => new(new EngineSettings
    {
        DataStream = files.Data,
        LogStream = files.Log,
        Collation = Collation.Binary,
        ReadOnly = isReadOnly,
    });

    /// <summary>
    /// An empty database is a new archive, also one whose first command was killed before it could say so.
    /// </summary>
    private void CheckSchema(ArchiveAccess access)
    {
        var document = Meta.FindById("archive");
        if (document is not null && document["schema"].AsInt32 > Schema)
        {
            throw new ArchiveException(
                $"{Path} was written by a newer version (layout {document["schema"].AsInt32}, this one knows {Schema}). Update threadconsensus.");
        }

        if (document is not null) return;
        if (_database.GetCollectionNames().Any(name => name != Meta.Name))
            throw new ArchiveException($"{Path} is a LiteDB file of some other program. Name another file with --store.");
        if (access == ArchiveAccess.Write)
            Transact(() => Meta.Insert(new BsonDocument { ["_id"] = "archive", ["schema"] = Schema }));
    }
}
