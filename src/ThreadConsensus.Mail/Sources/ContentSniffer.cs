using ThreadConsensus.Mail.Parsing;

namespace ThreadConsensus.Mail.Sources;

/// <summary>Tells the kinds of files apart by their first bytes.</summary>
internal static class ContentSniffer
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Length = 64 * 1024;

    public static ContentKind Kind(ReadOnlySpan<byte> start)
    {
        if (start.IsEmpty) return ContentKind.Empty;
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 8])) return ContentKind.Gzip;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return ContentKind.WideText;
        }

        if (IsPacked(start)) return ContentKind.Packed;
        if (MboxSeparator.StartsFile(start)) return ContentKind.Mbox;
        if (MailShape.HasHeader(start)) return ContentKind.Mail;
        if (!MailShape.IsText(start)) return ContentKind.Binary;
        return start.ContainsAnyExcept(" \t\r\n"u8) ? ContentKind.Text : ContentKind.Empty;
    }

    private static bool IsPacked(ReadOnlySpan<byte> start) =>
        start.StartsWith("BZh"u8) || start.StartsWith("PK\u0003\u0004"u8)
        || start.StartsWith((ReadOnlySpan<byte>)[0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'])
        || start.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD])
        || (start.Length > 262 && start[257..].StartsWith("ustar"u8));
}
