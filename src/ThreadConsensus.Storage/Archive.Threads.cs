using LiteDB;

namespace ThreadConsensus.Storage;

/// <summary>The derived threads: a list to search and a report each.</summary>
public sealed partial class Archive
{
    /// <summary>An earlier program kept it, first on the list, then on the reports.</summary>
    private const string FormerIndex = "messages";

    private ILiteCollection<BsonDocument> ThreadList => _database.GetCollection("threads");

    private ILiteCollection<BsonDocument> PartList => _database.GetCollection("parts");

    private BsonDocument? Derived => Meta.FindById("derived");

    private static BsonDocument Underived => new() { ["_id"] = "derived", ["by"] = "" };

    private ILiteCollection<BsonDocument> Reports => _database.GetCollection("reports");

    /// <summary>
    /// What the threads were derived with, as given to <see cref="CompleteThreads"/>; null while they are being derived, and
    /// when mails, rosters or corrections have come since.
    /// </summary>
    public string? DerivedBy => Derived?["by"].AsString is { Length: > 0 } by ? by : null;

    public int ThreadCount => ThreadList.Count();

    /// <summary>Every thread, newest activity first, then by id.</summary>
    public IReadOnlyList<ThreadEntry> Threads() =>
        [.. All(ThreadList).Select(ToEntry)
            .OrderByDescending(entry => entry.LastActivity ?? DateTimeOffset.MinValue)
            .ThenBy(entry => entry.ThreadId, StringComparer.Ordinal)];

    /// <summary>The fingerprint of every thread.</summary>
    public StoredPrints Fingerprints()
    {
        var prints = new StoredPrints();
        foreach (var thread in All(ThreadList)) prints.Add(thread["_id"].AsString, thread["f"].AsString);
        return prints;
    }

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

    /// <summary>Ids of the threads of a part of a large archive, which would come out as they are stored; null where no part of this
    /// fingerprint is.</summary>
    public IReadOnlyCollection<string>? ThreadsOfPart(string print) =>
        PartList.FindById(print) is { } found ? new TextLines(found["t"].AsString) : null;

    /// <summary>Fingerprints of the parts whose threads are stored.</summary>
    public IReadOnlyList<string> PartPrints() => [.. All(PartList).Select(part => part["_id"].AsString)];

    /// <summary>
    /// To be called before any thread is stored anew, as one transaction: the threads are out of date until
    /// <see cref="CompleteThreads"/>, and parts that will not come out as they are stored are forgotten. All of them are, where a
    /// program has derived the threads since that does not know of parts.
    /// </summary>
    /// <param name="partPrints">Fingerprints of the parts that there will be; empty where all is threaded together.</param>
    /// <exception cref="ArchiveException">The file could not be written; nothing of it is kept.</exception>
    public void BeginThreads(IReadOnlyCollection<string> partPrints) => Transact(() =>
    {
        var derived = Derived ?? Underived;
        var kept = derived["parts"].IsInt32 ? partPrints : [];
        foreach (var print in PartPrints().Except(kept, StringComparer.Ordinal)) PartList.Delete(print);
        (derived["by"], derived["parts"]) = ("", partPrints.Count);
        Meta.Upsert(derived);
    });

    /// <summary>Records that all threads of a part are stored.</summary>
    /// <param name="print">Equal while they would come out the same; not empty.</param>
    /// <param name="threadIds">Their ids.</param>
    /// <exception cref="ArchiveException">The file could not be written; it is not recorded.</exception>
    public void PutPart(string print, IReadOnlyCollection<string> threadIds) =>
        Transact(() => PartList.Upsert(new BsonDocument { ["_id"] = print, ["t"] = string.Join('\n', threadIds) }));

    /// <summary>Drops threads that are no more and records that all is derived, as one transaction.</summary>
    /// <param name="alive">The threads that there are now; all of them are stored.</param>
    /// <param name="derivedBy">Identifies what else than mail the threads were derived with; not empty.</param>
    /// <exception cref="ArchiveException">The file could not be written; nothing of it is kept.</exception>
    public void CompleteThreads(ThreadIdSet alive, string derivedBy)
    {
        ArgumentNullException.ThrowIfNull(alive);
        Transact(() =>
        {
            List<string> gone = ThreadCount == alive.Count
                ? []
                : [.. All(ThreadList).Select(thread => thread["_id"].AsString).Where(id => !alive.Contains(id))];
            foreach (var threadId in gone)
            {
                ThreadList.Delete(threadId);
                Reports.Delete(threadId);
            }

            var derived = Derived ?? Underived;
            (derived["by"], derived["mails"]) = (derivedBy, MailCount);
            Meta.Upsert(derived);
        });
    }

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
        var derived = Derived ?? Underived;
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
