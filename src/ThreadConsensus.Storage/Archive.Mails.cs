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
    private int _lastDocument;

    private ILiteCollection<BsonDocument> Mails => _database.GetCollection("mails");

    private ILiteCollection<BsonDocument> RawBlocks => _database.GetCollection("raw");

    private ILiteCollection<BsonDocument> SummaryBlocks => _database.GetCollection("summaries");

    public int MailCount
    {
        get
        {
            // An archive of years is not read through only to be counted.
            if (!_indexRead && Meta.FindById("derived") is { } derived && derived["by"].AsString.Length > 0 && derived["mails"].IsInt32)
                return derived["mails"].AsInt32;
            ReadIndex();
            return _index.Count;
        }
    }

    public bool ContainsMail(string contentKey)
    {
        ReadIndex();
        return _index.ContainsKey(contentKey);
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
        return [.. _index.OfId(messageId).Select(place => Mails.FindById(place.Document)["k"].AsString)];
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
        var (block, document) = (_firsts.Count, _lastDocument);
        var added = new List<(PackedMail Mail, MailPlace Place)>();
        Transact(() =>
        {
            foreach (var packed in blocks)
            {
                block++;
                MailBlock.Insert(RawBlocks, block, packed.Raw);
                MailBlock.Insert(SummaryBlocks, block, packed.Summaries);
                added.AddRange(packed.Mails.Select((mail, index) =>
                    (mail, MailPlace.Of(++document, block, index, mail.ImportedOn, mail.SeparatorDate))));
            }

            Mails.InsertBulk(added.Select(ToDocument));
            if (blocks.Count > 0) ForgetDerived();
            more();
        });
        foreach (var (mail, place) in added) Index(mail.ContentKey, mail.MessageId, place);
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
        return _index.OfKey(contentKey) is { } place ? Raw(place) : null;
    }

    /// <summary>
    /// The mail of this Message-ID byte for byte; the first one where several share it; null when there is none.
    /// </summary>
    public RawEntry? RawByMessageId(string messageId)
    {
        ReadIndex();
        return _index.OfId(messageId) is [var first, ..] ? Raw(first) : null;
    }

    /// <summary>The mails of each block in order, to sum them up anew with <see cref="PutSummaries"/>.</summary>
    public IEnumerable<ArchivedBlock> Blocks()
    {
        // Mails are numbered in the order in which they are stored, block after block.
        var mails = new List<(string Key, MailPlace Place)>();
        foreach (var (key, place) in All(Mails).Select(found => (found["k"].AsString, PlaceIn(found))))
        {
            if (mails.Count > 0 && mails[0].Place.Block != place.Block)
            {
                yield return BlockOf(mails);
                mails.Clear();
            }

            mails.Add((key, place));
        }

        if (mails.Count > 0) yield return BlockOf(mails);
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

    private ArchivedBlock BlockOf(List<(string Key, MailPlace Place)> mails) =>
        new(mails[0].Place.Block, [.. mails.Select(mail => (mail.Key, Raw(mail.Place)))]);

    private RawEntry Raw(MailPlace place)
    {
        if (!_blocks.TryGetValue(place.Block, out var parts))
        {
            parts = MailBlock.Read(RawBlocks, place.Block);
            if (_blockOrder.Count >= CachedBlocks) _blocks.Remove(_blockOrder.Dequeue());
            _blockOrder.Enqueue(place.Block);
            _blocks[place.Block] = parts;
        }

        return place.With(parts[place.Index]);
    }

    private void ReadIndex()
    {
        if (_indexRead) return;
        _indexRead = true;
        foreach (var found in All(Mails))
        {
            Index(found["k"].AsString, found["m"].AsString, PlaceIn(found));
        }
    }

    /// <summary>To be called for the mails in the order in which they came.</summary>
    private void Index(string contentKey, string messageId, MailPlace place)
    {
        while (_firsts.Count < place.Block) _firsts.Add(_index.Count);
        _index.Add(contentKey, messageId, place);
        _lastDocument = place.Document;
    }

    private static MailPlace PlaceIn(BsonDocument mail) => MailPlace.Of(
        mail["_id"].AsInt32, mail["b"].AsInt32, mail["i"].AsInt32, mail["n"].AsInt64, mail["s"].IsNull ? null : mail["s"].AsInt64);

    private static BsonDocument ToDocument((PackedMail Mail, MailPlace Place) added) => new()
    {
        ["_id"] = added.Place.Document,
        ["k"] = added.Mail.ContentKey,
        ["m"] = added.Mail.MessageId,
        ["b"] = added.Place.Block,
        ["i"] = added.Place.Index,
        ["n"] = added.Mail.ImportedOn,
        ["s"] = added.Mail.SeparatorDate is { } ticks ? ticks : BsonValue.Null,
    };
}
