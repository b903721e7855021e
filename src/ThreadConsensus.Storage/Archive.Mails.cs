using LiteDB;

namespace ThreadConsensus.Storage;

/// <summary>Raw mail and what threading needs of it.</summary>
public sealed partial class Archive
{
    private const int CachedBlocks = 16;

    private readonly Dictionary<string, MailPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keysById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _moreKeysById = new(StringComparer.Ordinal);
    private readonly Dictionary<int, IReadOnlyList<ReadOnlyMemory<byte>>> _blocks = [];
    private readonly Queue<int> _blockOrder = new();
    private bool _placesRead;
    private int _lastBlock;

    private ILiteCollection<BsonDocument> Mails => _database.GetCollection("mails", BsonAutoId.Int32);

    private ILiteCollection<BsonDocument> RawBlocks => _database.GetCollection("raw");

    private ILiteCollection<BsonDocument> SummaryBlocks => _database.GetCollection("summaries");

    public int MailCount
    {
        get
        {
            // An archive of years is not read through only to be counted.
            if (!_placesRead && Meta.FindById("derived") is { } derived && derived["by"].AsString.Length > 0 && derived["mails"].IsInt32)
                return derived["mails"].AsInt32;
            ReadPlaces();
            return _places.Count;
        }
    }

    public bool ContainsMail(string contentKey)
    {
        ReadPlaces();
        return _places.ContainsKey(contentKey);
    }

    /// <summary>
    /// Content key of the mail of this Message-ID: of the first where several share it; null for none.
    /// </summary>
    public string? KeyOf(string messageId)
    {
        ReadPlaces();
        return _keysById.GetValueOrDefault(messageId);
    }

    /// <summary>Content keys of all mails of this Message-ID, in the order in which they came.</summary>
    public IReadOnlyList<string> KeysOf(string messageId) =>
        KeyOf(messageId) is not { } first ? [] : [first, .. _moreKeysById.GetValueOrDefault(messageId) ?? []];

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
        ReadPlaces();
        var first = _lastBlock + 1;
        Transact(() =>
        {
            for (var i = 0; i < blocks.Count; i++) Insert(blocks[i], first + i);
            if (blocks.Count > 0) ForgetDerived();
            more();
        });
        for (var i = 0; i < blocks.Count; i++) Remember(blocks[i].Mails, first + i);
        _lastBlock += blocks.Count;
    }

    /// <summary>The serialised summaries of all mails, in the order in which they came.</summary>
    public IEnumerable<StoredSummaries> Summaries()
    {
        ReadPlaces();
        return Enumerable.Range(1, _lastBlock).Select(block => new StoredSummaries(MailBlock.Chunks(SummaryBlocks, block)));
    }

    /// <summary>The mail byte for byte as it was imported; null when there is none of that key.</summary>
    public RawEntry? Raw(string contentKey)
    {
        ReadPlaces();
        if (!_places.TryGetValue(contentKey, out var place)) return null;
        if (!_blocks.TryGetValue(place.Block, out var parts))
        {
            parts = MailBlock.Read(RawBlocks, place.Block);
            if (_blockOrder.Count >= CachedBlocks) _blocks.Remove(_blockOrder.Dequeue());
            _blockOrder.Enqueue(place.Block);
            _blocks[place.Block] = parts;
        }

        return new RawEntry(parts[place.Index], place.ImportedOn, place.SeparatorDate);
    }

    /// <summary>
    /// The mail of this Message-ID byte for byte; the first one where several share it; null when there is none.
    /// </summary>
    public RawEntry? RawByMessageId(string messageId) => KeyOf(messageId) is { } key ? Raw(key) : null;

    /// <summary>The mails of each block in order, to sum them up anew with <see cref="PutSummaries"/>.</summary>
    public IEnumerable<ArchivedBlock> Blocks()
    {
        ReadPlaces();
        var places = _places.ToLookup(place => place.Value.Block);
        return Enumerable.Range(1, _lastBlock).Select(block => new ArchivedBlock(block,
            [.. places[block].OrderBy(place => place.Value.Index).Select(place => (place.Key, Raw(place.Key)!))]));
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

    private void Insert(PackedBlock packed, int block)
    {
        MailBlock.Insert(RawBlocks, block, packed.Raw);
        MailBlock.Insert(SummaryBlocks, block, packed.Summaries);
        Mails.InsertBulk(packed.Mails.Select((mail, index) => ToDocument(mail, block, index)));
    }

    private void Remember(IReadOnlyList<PackedMail> mails, int block)
    {
        for (var i = 0; i < mails.Count; i++) Remember(mails[i], block, i);
    }

    private void Remember(PackedMail mail, int block, int index)
    {
        _places[mail.ContentKey] = PlaceOf(mail, block, index);
        if (_keysById.TryAdd(mail.MessageId, mail.ContentKey)) return;
        if (!_moreKeysById.TryGetValue(mail.MessageId, out var more)) _moreKeysById.Add(mail.MessageId, more = []);
        more.Add(mail.ContentKey);
    }

    private void ReadPlaces()
    {
        if (_placesRead) return;
        _placesRead = true;
        foreach (var found in Mails.FindAll())
        {
            var mail = new PackedMail(
                found["k"].AsString, found["m"].AsString, found["n"].AsInt64, found["s"].IsNull ? null : found["s"].AsInt64);
            Remember(mail, found["b"].AsInt32, found["i"].AsInt32);
            _lastBlock = Math.Max(_lastBlock, found["b"].AsInt32);
        }
    }

    private static BsonDocument ToDocument(PackedMail mail, int block, int index) => new()
    {
        ["k"] = mail.ContentKey,
        ["m"] = mail.MessageId,
        ["b"] = block,
        ["i"] = index,
        ["n"] = mail.ImportedOn,
        ["s"] = mail.SeparatorDate is { } ticks ? ticks : BsonValue.Null,
    };

    private static MailPlace PlaceOf(PackedMail mail, int block, int index) => new(
        block,
        index,
        new DateTimeOffset(mail.ImportedOn, TimeSpan.Zero),
        mail.SeparatorDate is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null);

    private readonly record struct MailPlace(
        int Block, int Index, DateTimeOffset ImportedOn, DateTimeOffset? SeparatorDate);
}
