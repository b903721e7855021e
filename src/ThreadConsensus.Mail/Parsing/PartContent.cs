using MimeKit;
using MimeKit.Encodings;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// The bytes of a part with their transfer encoding undone (RFC 2045 section 6), as far as they decode.
/// </summary>
internal static class PartContent
{
    /// <param name="limit">Encoded bytes read at most.</param>
    public static ReadOnlyMemory<byte> Read(MimePart part, long limit, out bool cut)
    {
        cut = false;
        if (part.Content is not { Stream: { } stream } content) return default;
        cut = stream.Length > limit;
        stream.Position = 0;
        var raw = GC.AllocateUninitializedArray<byte>((int)Math.Min(stream.Length, limit));
        var length = stream.ReadAtLeast(raw, raw.Length, throwOnEndOfStream: false);
        IMimeDecoder? decoder = content.Encoding switch
        {
            ContentEncoding.Base64 => new Base64Decoder(),
            ContentEncoding.QuotedPrintable => new QuotedPrintableDecoder(),
            ContentEncoding.UUEncode => new UUDecoder(),
            _ => null,
        };
        if (decoder is null) return raw.AsMemory(0, length);
        var decoded = GC.AllocateUninitializedArray<byte>(decoder.EstimateOutputLength(length));
        return decoded.AsMemory(0, decoder.Decode(raw, 0, length, decoded));
    }
}
