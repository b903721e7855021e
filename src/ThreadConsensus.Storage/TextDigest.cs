using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ThreadConsensus.Storage;

/// <summary>
/// 128 bits of a text's SHA-256, kept in place of the text where there is one for each mail or thread: that two of them collide
/// by chance is as likely as that content keys do, and nobody can make them.
/// </summary>
internal readonly record struct TextDigest(ulong High, ulong Low)
{
    public static TextDigest Of(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return new TextDigest(BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]));
    }
}
