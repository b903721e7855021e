using LiteDB;

namespace ThreadConsensus.Storage;

/// <summary>The derived threads: a list to search and a report each.</summary>
public sealed partial class Archive
{
    /// <summary>An earlier program kept it, first on the list, then on the reports.</summary>
    private const string FormerIndex = "messages";

    private ILiteCollection<BsonDocument> ThreadList => _database.GetCollection("threads");

    private ILiteCollection<BsonDocument> PartList => _database.GetCollection("parts");

    private ILiteCollection<BsonDocument> Reports => _database.GetCollection("reports");

    /// <summary>
    /// What the threads were derived with, as given to <see cref="CompleteThreads"/>; null while mails, rosters or
    /// corrections have come since.
    /// </summary>
    public string? DerivedBy => Meta.FindById("derived")?["by"].AsString is { Length: > 0 } by ? by : null;

    public int ThreadCount => ThreadList.Count();

    /// <summary>Every thread, newest activity first, then by id.</summary>
    public IReadOnlyList<ThreadEntry> Threads() =>
        [.. All(ThreadList).Select(ToEntry)
            .OrderByDescending(entry => entry.LastActivity ?? DateTimeOffset.MinValue)
            .ThenBy(entry => entry.ThreadId, StringComparer.Ordinal)];

    /// <summary>The fingerprint of every thread by its id.</summary>
    public IReadOnlyDictionary<string, string> Fingerprints() => All(ThreadList).ToDictionary(
        thread => thread["_id"].AsString, thread => thread["f"].AsString, StringComparer.Ordinal);

    /// <summary>The thread that holds a message; null when none does. Goes through the list: an index of the messages would be
    /// most of what storing a thread takes, in time and in memory, and is seldom asked.</summary>
    /// <param name="messageId">Node id: a Message-ID without angle brackets, or a made-up id.</param>
    public ThreadEntry? ThreadOf(string messageId) =>
        All(ThreadList).Select(ToEntry).FirstOrDefault(thread => thread.MessageIds.Contains(messageId, StringComparer.Ordinal));

    /// <summary>The serialised report of a thread; null when there is none.</summary>
    public byte[]? Report(string threadId) => Reports.FindById(threadId) is { } found ? Packing.Unpack(found["d"].AsBinary) : null;

    /// <summary>What a chase needs of a thread; empty when there is no such thread.</summary>
    public byte[] Detail(string threadId) => Reports.FindById(threadId)?["c"] is { IsBinary: true } detail ? detail.AsBinary : [];

    /// <summary>Packs a serialised report for <see cref="StoreThreads"/>; may run on any thread.</summary>
    public static byte[] PackReport(ReadOnlySpan<byte> report) => Packing.Pack(report);

    /// <summary>Stores threads new or changed, as one transaction.</summary>
    /// <exception cref="ArchiveException">The file could not be written; none of them is kept.</exception>
    public void StoreThreads(IReadOnlyList<(ThreadEntry Entry, byte[] PackedReport)> threads) => Transact(() =>
    {
        ThreadList.DropIndex(FormerIndex);
        Reports.DropIndex(FormerIndex);
        ThreadList.Upsert(threads.Select(thread => ToDocument(thread.Entry)));
        Reports.Upsert(threads.Select(thread => new BsonDocument
        {
            ["_id"] = thread.Entry.ThreadId,
            ["d"] = thread.PackedReport,
            ["c"] = thread.Entry.Detail,
        }));
    });

    /// <summary>The parts in which the threads of a large archive were last derived; empty for an archive of one, and where a
    /// program derived them since that does not know of parts.</summary>
    public IReadOnlyList<ThreadPart> Parts() => Meta.FindById("derived")?["parts"].IsInt32 == true
        ? [.. All(PartList).Select(part => new ThreadPart(part["_id"].AsString, new TextLines(part["t"].AsString)))]
        : [];

    /// <summary>Drops threads that are no more and records that all is derived, as one transaction.</summary>
    /// <param name="gone">Ids of the threads to drop.</param>
    /// <param name="derivedBy">Identifies what else than mail the threads were derived with; not empty.</param>
    /// <param name="parts">What <see cref="Parts"/> gives from now on.</param>
    /// <exception cref="ArchiveException">The file could not be written; nothing of it is kept.</exception>
    public void CompleteThreads(
        IReadOnlyCollection<string> gone, string derivedBy, IReadOnlyCollection<ThreadPart> parts) => Transact(() =>
    {
        foreach (var threadId in gone)
        {
            ThreadList.Delete(threadId);
            Reports.Delete(threadId);
        }

        PartList.DeleteAll();
        PartList.InsertBulk(parts.Select(part => new BsonDocument { ["_id"] = part.Print, ["t"] = string.Join('\n', part.ThreadIds) }));
        Meta.Upsert(new BsonDocument { ["_id"] = "derived", ["by"] = derivedBy, ["mails"] = MailCount, ["parts"] = parts.Count });
    });

    /// <summary>Forgets every thread, so that all are derived again.</summary>
    /// <exception cref="ArchiveException">The file could not be written; nothing is forgotten.</exception>
    public void DropThreads() => Transact(() =>
    {
        ThreadList.DeleteAll();
        Reports.DeleteAll();
        PartList.DeleteAll();
        ForgetDerived();
    });

    private void ForgetDerived()
    {
        var derived = Meta.FindById("derived") ?? new BsonDocument { ["_id"] = "derived" };
        derived["by"] = "";
        Meta.Upsert(derived);
    }

    private static BsonDocument ToDocument(ThreadEntry entry) => new()
    {
        ["_id"] = entry.ThreadId,
        ["f"] = entry.Fingerprint,
        ["s"] = entry.Subject,
        ["l"] = entry.List,
        ["t"] = entry.LastActivity is { } at ? at.UtcTicks : BsonValue.Null,
        ["p"] = entry.ProposalId,
        ["v"] = entry.Verdict,
        ["o"] = entry.Line,
        ["q"] = entry.Titles.Count > 0 ? new BsonArray(entry.Titles.Select(title => new BsonValue(title))) : BsonValue.Null,
        ["m"] = string.Join('\n', entry.MessageIds),
    };

    private static ThreadEntry ToEntry(BsonDocument document) => new(
        document["_id"].AsString,
        document["f"].AsString,
        document["s"].AsString,
        document["l"].AsString,
        document["t"].IsNull ? null : new DateTimeOffset(document["t"].AsInt64, TimeSpan.Zero),
        document["p"].IsNull ? null : document["p"].AsString,
        document["v"].AsString,
        new TextLines(document["m"].IsString ? document["m"].AsString : ""))
    {
        Line = document["o"].IsNull ? [] : document["o"].AsBinary,
        Titles = document["q"].IsNull ? [] : [.. document["q"].AsArray.Select(title => title.AsString)],
    };
}
