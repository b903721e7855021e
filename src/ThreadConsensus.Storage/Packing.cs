using System.IO.Compression;

namespace ThreadConsensus.Storage;

/// <summary>Single values packed with Brotli, as mails are in their blocks.</summary>
internal static class Packing
{
    public static byte[] Pack(ReadOnlySpan<byte> plain)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(
            packed, new BrotliCompressionOptions { Quality = PackedBlock.Quality }, leaveOpen: true)) brotli.Write(plain);
        return packed.ToArray();
    }

    public static byte[] Unpack(byte[] packed)
    {
        using var plain = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress)) brotli.CopyTo(plain);
        return plain.ToArray();
    }
}
