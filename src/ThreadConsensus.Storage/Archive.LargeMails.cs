using LiteDB;

namespace ThreadConsensus.Storage;

/// <summary>What a very large mail has beyond the beginning that stands in its block.</summary>
public sealed partial class Archive
{
    /// <summary>
    /// The largest piece that <see cref="PutRest"/> takes, in bytes: below LiteDB's 16 MB a document.
    /// </summary>
    public const int RestPiece = 8 << 20;

    private ILiteCollection<BsonDocument> Rests => _database.GetCollection("rests");

    /// <summary>
    /// Stores what follows the bytes of a mail that is about to be appended. One transaction a piece, so that memory
    /// stays bounded; pieces whose mail never came, because the process was killed, are replaced with the next try.
    /// </summary>
    /// <param name="contentKey">The mail's.</param>
    /// <param name="pieces">In order, each of at most <see cref="RestPiece"/> bytes.</param>
    /// <exception cref="ArchiveException">The file could not be written.</exception>
    public void PutRest(string contentKey, IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        Transact(() => Rests.DeleteMany(RestOf(contentKey)));
        foreach (var (index, piece) in pieces.Index())
        {
            Transact(() => Rests.Insert(new BsonDocument
            {
                ["_id"] = $"{contentKey}/{index:D8}",
                ["d"] = Packing.Pack(piece.Span),
            }));
        }
    }

    /// <summary>What follows the bytes of a mail, in pieces; none but for very large mails.</summary>
    public IEnumerable<byte[]> Rest(string contentKey) =>
        Rests.Find(RestOf(contentKey)).Select(piece => Packing.Unpack(piece["d"].AsBinary));

    /// <remarks>"0" is the character behind "/"; ids are compared byte by byte.</remarks>
    private static BsonExpression RestOf(string contentKey) => Query.Between("_id", contentKey + "/", contentKey + "0");
}
