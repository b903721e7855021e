using System.Globalization;
using System.Text;
using LiteDB;

namespace ThreadConsensus.Storage;

/// <summary>What the readers of digests have been told. Kept for good: nothing else knows it.</summary>
public sealed partial class Archive
{
    private ILiteCollection<BsonDocument> DigestDocuments => _database.GetCollection("digests");

    /// <summary>Number of the mail stored last; later ones have greater numbers. 0 in an empty archive.</summary>
    public int LastMail => Mails.Count() == 0 ? 0 : Mails.Max().AsInt32;

    /// <summary>Message-IDs of which every mail was stored after that number.</summary>
    public IReadOnlySet<string> MailsAfter(int number)
    {
        ReadIndex();
        var found = Mails.Find(Query.GT("_id", number)).Select(mail => mail["m"].AsString).ToHashSet(StringComparer.Ordinal);
        found.RemoveWhere(id => _index.OfId(id).Any(mail => DocumentId(mail) <= number));
        return found;
    }

    /// <summary>What a reader has been told; null when nothing ever.</summary>
    public StoredDigest? Digest(string reader)
    {
        var found = DigestDocuments.FindById(reader);
        return found is null ? null : ToDigest(reader, found);
    }

    /// <summary>Records what a reader has been told, in place of what was.</summary>
    /// <exception cref="ArchiveException">The file could not be written; what was is kept.</exception>
    public void PutDigest(StoredDigest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var document = ToDocument(digest);
        document["_id"] = digest.Reader;
        Transact(() => DigestDocuments.Upsert(document));
    }

    private static StoredDigest ToDigest(string reader, BsonDocument found) => new()
    {
        Reader = reader,
        Number = found["n"].AsInt32,
        At = new DateTimeOffset(found["at"].AsInt64, TimeSpan.Zero),
        LastMail = found["w"].AsInt32,
        DerivedBy = found["by"].AsString,
        Verdicts = Unpack(found["v"].AsBinary),
        Told = Unpack(found["k"].AsBinary).ToDictionary(
            told => told.Key,
            told => new DateTimeOffset(long.Parse(told.Value, CultureInfo.InvariantCulture), TimeSpan.Zero),
            StringComparer.Ordinal),
        Pending = found["p"].IsNull
            ? null
            : new StoredMailing(found["p"]["d"].AsBinary, ToDigest(reader, found["p"]["then"].AsDocument)),
    };

    private static BsonDocument ToDocument(StoredDigest digest) => new()
    {
        ["n"] = digest.Number,
        ["at"] = digest.At.UtcTicks,
        ["w"] = digest.LastMail,
        ["by"] = digest.DerivedBy,
        ["v"] = Pack(digest.Verdicts),
        ["k"] = Pack(digest.Told.Select(told =>
            KeyValuePair.Create(told.Key, told.Value.UtcTicks.ToString(CultureInfo.InvariantCulture)))),
        ["p"] = digest.Pending is not { } pending
            ? BsonValue.Null
            : new BsonDocument { ["d"] = pending.Mail, ["then"] = ToDocument(pending.Then) },
    };

    /// <summary>One line an entry, value first: a value holds no space, an id no line break.</summary>
    private static byte[] Pack(IEnumerable<KeyValuePair<string, string>> entries)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            text.Append(value).Append(' ').Append(key.ReplaceLineEndings(" ")).Append('\n');
        return Packing.Pack(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static Dictionary<string, string> Unpack(byte[] bytes)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StreamReader(new MemoryStream(Packing.Unpack(bytes)), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0) entries[line[(space + 1)..]] = line[..space];
        }

        return entries;
    }
}
