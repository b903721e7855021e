using LiteDB;

namespace ThreadConsensus.Storage;

/// <summary>Raw mail and what threading needs of it.</summary>
public sealed partial class Archive
{
    private const int CachedBlocks = 16;

    private readonly MailIndex _index = new();
    private readonly Dictionary<int, IReadOnlyList<ReadOnlyMemory<byte>>> _blocks = [];
    private readonly Queue<int> _blockOrder = new();

    /// <summary>How many mails came before the first one of each block; blocks are numbered from 1.</summary>
    private readonly List<int> _firsts = [];

    private bool _indexRead;

    private ILiteCollection<BsonDocument> Mails => _database.GetCollection("mails");

    private ILiteCollection<BsonDocument> RawBlocks => _database.GetCollection("raw");

    private ILiteCollection<BsonDocument> SummaryBlocks => _database.GetCollection("summaries");

    public int MailCount
    {
        get
        {
            // An archive of years is not read through only to be counted.
            if (!_indexRead && DerivedBy is not null && Derived is { } derived && derived["mails"].IsInt32)
                return derived["mails"].AsInt32;
            ReadIndex();
            return _index.Count;
        }
    }

    public bool ContainsMail(string contentKey)
    {
        ReadIndex();
        return _index.OfKey(contentKey) is not null;
    }

    /// <summary>True when a mail of this Message-ID is in the archive. Safe for several threads while none adds.</summary>
    public bool ContainsId(string messageId)
    {
        ReadIndex();
        return _index.ContainsId(messageId);
    }

    /// <summary>Content keys of all mails of this Message-ID, in the order in which they came.</summary>
    public IReadOnlyList<string> KeysOf(string messageId)
    {
        ReadIndex();
        return [.. _index.OfId(messageId).Select(number => DocumentOf(number)["k"].AsString)];
    }

    /// <summary>Adds packed blocks, as one transaction. None of their mails may be in the archive.</summary>
    /// <exception cref="ArchiveException">The file could not be written; none of them is kept.</exception>
    public void Append(IReadOnlyList<PackedBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        Append(blocks, static () => { });
    }

    /// <summary>Adds blocks and does what else belongs into the same transaction.</summary>
    private void Append(IReadOnlyList<PackedBlock> blocks, Action more)
    {
        ReadIndex();
        var (block, number) = (_firsts.Count, _index.Count);
        var added = new List<BsonDocument>();
        Transact(() =>
        {
            foreach (var packed in blocks)
            {
                block++;
                MailBlock.Insert(RawBlocks, block, packed.Raw);
                MailBlock.Insert(SummaryBlocks, block, packed.Summaries);
                added.AddRange(packed.Mails.Select((mail, index) => ToDocument(mail, DocumentId(number++), block, index)));
            }

            Mails.InsertBulk(added);
            if (blocks.Count > 0) ForgetDerived();
            more();
        });
        added.ForEach(Index);
    }

    /// <summary>The serialised summaries of all mails, in the order in which they came.</summary>
    /// <param name="wanted">Tells of the number of a mail, from 0, whether its summary is; blocks without any are passed over.</param>
    public IEnumerable<StoredSummaries> Summaries(Predicate<int> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ReadIndex();
        return Enumerable.Range(1, _firsts.Count)
            .Where(block => MailsOf(block).Any(mail => wanted(mail)))
            .Select(block => new StoredSummaries(_firsts[block - 1], MailBlock.Chunks(SummaryBlocks, block)));
    }

    /// <summary>Numbers of a block's mails.</summary>
    private IEnumerable<int> MailsOf(int block)
    {
        var end = block < _firsts.Count ? _firsts[block] : _index.Count;
        return Enumerable.Range(_firsts[block - 1], end - _firsts[block - 1]);
    }

    /// <summary>The mail byte for byte as it was imported; null when there is none of that key.</summary>
    public RawEntry? Raw(string contentKey)
    {
        ReadIndex();
        return _index.OfKey(contentKey) is { } number ? Raw(DocumentOf(number)) : null;
    }

    /// <summary>
    /// The mail of this Message-ID byte for byte; the first one where several share it; null when there is none.
    /// </summary>
    public RawEntry? RawByMessageId(string messageId)
    {
        ReadIndex();
        return _index.OfId(messageId) is [var first, ..] ? Raw(DocumentOf(first)) : null;
    }

    /// <summary>The mails of each block in order, to sum them up anew with <see cref="PutSummaries"/>.</summary>
    public IEnumerable<ArchivedBlock> Blocks()
    {
        // Mails are numbered in the order in which they are stored, block after block.
        var mails = new List<BsonDocument>();
        foreach (var mail in All(Mails))
        {
            if (mails.Count > 0 && BlockOf(mails[0]) != BlockOf(mail))
            {
                yield return Together(mails);
                mails.Clear();
            }

            mails.Add(mail);
        }

        if (mails.Count > 0) yield return Together(mails);
    }

    /// <summary>Replaces the summaries of whole blocks, as one transaction.</summary>
    /// <exception cref="ArchiveException">The file could not be written; the former ones are kept.</exception>
    public void PutSummaries(IEnumerable<PackedSummaries> blocks) => Transact(() =>
    {
        foreach (var block in blocks) MailBlock.Replace(SummaryBlocks, block.Number, block.Chunks);
    });

    /// <summary>
    /// What program made the summaries, as given to <see cref="PutSummarizedBy"/>; null when it is not known.
    /// </summary>
    public string? SummarizedBy => Meta.FindById("summarized")?["by"].AsString;

    /// <exception cref="ArchiveException">The file could not be written.</exception>
    public void PutSummarizedBy(string program) =>
        Transact(() => Meta.Upsert(new BsonDocument { ["_id"] = "summarized", ["by"] = program }));

    private ArchivedBlock Together(List<BsonDocument> mails) =>
        new(BlockOf(mails[0]), [.. mails.Select(mail => (mail["k"].AsString, Raw(mail)))]);

    private RawEntry Raw(BsonDocument mail)
    {
        var block = BlockOf(mail);
        if (!_blocks.TryGetValue(block, out var parts))
        {
            parts = MailBlock.Read(RawBlocks, block);
            if (_blockOrder.Count >= CachedBlocks) _blocks.Remove(_blockOrder.Dequeue());
            _blockOrder.Enqueue(block);
            _blocks[block] = parts;
        }

        return new RawEntry(parts[mail["i"].AsInt32], At(mail["n"]), mail["s"].IsNull ? null : At(mail["s"]));
    }

    private void ReadIndex()
    {
        if (_indexRead) return;
        _indexRead = true;
        foreach (var mail in All(Mails)) Index(mail);
    }

    /// <summary>To be called for the mails in the order in which they came.</summary>
    private void Index(BsonDocument mail)
    {
        while (_firsts.Count < BlockOf(mail)) _firsts.Add(_index.Count);
        _index.Add(mail["k"].AsString, mail["m"].AsString);
    }

    private BsonDocument DocumentOf(int number) => Mails.FindById(DocumentId(number));

    /// <param name="number">Of a mail, from 0: documents are numbered from 1, and none is ever removed.</param>
    private static int DocumentId(int number) => number + 1;

    private static int BlockOf(BsonDocument mail) => mail["b"].AsInt32;

    private static DateTimeOffset At(BsonValue ticks) => new(ticks.AsInt64, TimeSpan.Zero);

    private static BsonDocument ToDocument(PackedMail mail, int id, int block, int index) => new()
    {
        ["_id"] = id,
        ["k"] = mail.ContentKey,
        ["m"] = mail.MessageId,
        ["b"] = block,
        ["i"] = index,
        ["n"] = mail.ImportedOn,
        ["s"] = mail.SeparatorDate is { } ticks ? ticks : BsonValue.Null,
    };
}
