using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ThreadConsensus.Storage;

/// <summary>
/// Finds the mails of an archive by content key and by Message-ID. All of it is in memory, some hundred bytes a mail, so
/// that not the texts are kept but 128 bits of their SHA-256: that two of them collide by chance is as likely as that
/// content keys do, and nobody can make them.
/// </summary>
/// <remarks>Safe for several threads while none adds.</remarks>
internal sealed class MailIndex
{
    private readonly List<MailPlace> _places = [];
    private readonly Dictionary<Digest, int> _byKey = [];
    private readonly Dictionary<Digest, int> _byId = [];
    private readonly Dictionary<Digest, List<int>> _moreById = [];

    public int Count => _places.Count;

    public void Add(string contentKey, string messageId, MailPlace place)
    {
        var number = _places.Count;
        _places.Add(place);
        _byKey[Digest.Of(contentKey)] = number;
        var id = Digest.Of(messageId);
        if (_byId.TryAdd(id, number)) return;
        if (!_moreById.TryGetValue(id, out var more)) _moreById.Add(id, more = []);
        more.Add(number);
    }

    public bool ContainsKey(string contentKey) => _byKey.ContainsKey(Digest.Of(contentKey));

    public bool ContainsId(string messageId) => _byId.ContainsKey(Digest.Of(messageId));

    /// <summary>Null when there is no mail of that key.</summary>
    public MailPlace? OfKey(string contentKey) =>
        _byKey.TryGetValue(Digest.Of(contentKey), out var number) ? _places[number] : null;

    /// <summary>All mails of a Message-ID, in the order in which they came; empty for none.</summary>
    public IReadOnlyList<MailPlace> OfId(string messageId)
    {
        var id = Digest.Of(messageId);
        if (!_byId.TryGetValue(id, out var first)) return [];
        return _moreById.TryGetValue(id, out var more)
            ? [_places[first], .. more.Select(number => _places[number])]
            : [_places[first]];
    }

    private readonly record struct Digest(ulong High, ulong Low)
    {
        public static Digest Of(string text)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
            return new Digest(BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]));
        }
    }
}
