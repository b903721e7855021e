using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ThreadConsensus.Storage;

/// <summary>
/// Finds the mails of an archive by content key and by Message-ID. All of it is in memory, a hundred bytes a mail, so that not
/// the texts are kept but 128 bits of their SHA-256: that two of them collide by chance is as likely as that content
/// keys do, and nobody can make them.
/// </summary>
/// <remarks>Safe for several threads while none adds.</remarks>
internal sealed class MailIndex
{
    /// <summary>Mails whose rows lie together: one array of all would be copied, and half empty, each time it grows.</summary>
    private const int PageSize = 4096;

    private readonly List<Row[]> _pages = [];
    private readonly HashSet<int> _byKey;
    private readonly HashSet<int> _byId;

    /// <summary>The further mails of a Message-ID, by the number of the first one.</summary>
    private readonly Dictionary<int, List<int>> _moreById = [];

    public MailIndex()
    {
        _byKey = new HashSet<int>(new ByDigest(number => RowOf(number).Key));
        _byId = new HashSet<int>(new ByDigest(number => RowOf(number).Id));
    }

    public int Count { get; private set; }

    public void Add(string contentKey, string messageId, MailPlace place)
    {
        var number = Count++;
        if (number % PageSize == 0) _pages.Add(new Row[PageSize]);
        var id = Digest.Of(messageId);
        RowOf(number) = new Row(Digest.Of(contentKey), id, place);
        _byKey.Add(number);
        if (_byId.Add(number)) return;
        var first = FirstOfId(id);
        if (!_moreById.TryGetValue(first, out var more)) _moreById.Add(first, more = []);
        more.Add(number);
    }

    public bool ContainsKey(string contentKey) => OfKey(contentKey) is not null;

    public bool ContainsId(string messageId) => FirstOfId(Digest.Of(messageId)) >= 0;

    /// <summary>Null when there is no mail of that key.</summary>
    public MailPlace? OfKey(string contentKey) =>
        _byKey.GetAlternateLookup<Digest>().TryGetValue(Digest.Of(contentKey), out var number) ? RowOf(number).Place : null;

    /// <summary>All mails of a Message-ID, in the order in which they came; empty for none.</summary>
    public IReadOnlyList<MailPlace> OfId(string messageId)
    {
        var first = FirstOfId(Digest.Of(messageId));
        if (first < 0) return [];
        return [RowOf(first).Place, .. _moreById.GetValueOrDefault(first, []).Select(number => RowOf(number).Place)];
    }

    /// <summary>-1 when there is none.</summary>
    private int FirstOfId(Digest id) => _byId.GetAlternateLookup<Digest>().TryGetValue(id, out var number) ? number : -1;

    private ref Row RowOf(int number) => ref _pages[number / PageSize][number % PageSize];

    private readonly record struct Row(Digest Key, Digest Id, MailPlace Place);

    private readonly record struct Digest(ulong High, ulong Low)
    {
        public static Digest Of(string text)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
            return new Digest(BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]));
        }
    }

    /// <summary>Looks numbers of mails up by a digest in their rows, so that a table holds four bytes of each.</summary>
    private sealed class ByDigest(Func<int, Digest> digestOf) : IEqualityComparer<int>, IAlternateEqualityComparer<Digest, int>
    {
        public bool Equals(int x, int y) => digestOf(x) == digestOf(y);

        public int GetHashCode(int obj) => digestOf(obj).GetHashCode();

        public bool Equals(Digest alternate, int other) => alternate == digestOf(other);

        public int GetHashCode(Digest alternate) => alternate.GetHashCode();

        public int Create(Digest alternate) => throw new NotSupportedException("A digest alone is no mail.");
    }
}
