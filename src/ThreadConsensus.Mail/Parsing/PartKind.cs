using MimeKit;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>Which MIME parts a reader of the list would read.</summary>
internal static class PartKind
{
    private static readonly string[] Unread = ["calendar", "vcard", "x-vcard", "directory", "css", "rtf", "x-amp-html"];

    /// <summary>Text in the mail itself, and patches also where attached.</summary>
    public static bool IsReadable(MimePart part) => IsPatch(part) || (IsText(part) && !IsAttached(part));

    public static bool IsText(MimePart part)
    {
        var type = part.ContentType;
        if (type.MediaType.Equals("text", StringComparison.OrdinalIgnoreCase))
        {
            return !Unread.Contains(type.MediaSubtype, StringComparer.OrdinalIgnoreCase);
        }

        return IsUntyped(part);
    }

    private static bool IsPatch(MimePart part)
    {
        var subtype = part.ContentType.MediaSubtype;
        if (subtype.EndsWith("patch", StringComparison.OrdinalIgnoreCase)
            || subtype.EndsWith("diff", StringComparison.OrdinalIgnoreCase)) return true;
        var name = part.FileName ?? "";
        return (name.EndsWith(".patch", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".diff", StringComparison.OrdinalIgnoreCase))
            && (IsText(part) || part.ContentType.IsMimeType("application", "octet-stream"));
    }

    private static bool IsAttached(MimePart part)
    {
        if (part.ContentDisposition is { } disposition) return disposition.IsAttachment;
        return !string.IsNullOrEmpty(part.ContentType.Name);
    }

    /// <summary>A Content-Type without a slash is none, and then text is what RFC 2045 section 5.2 assumes.</summary>
    private static bool IsUntyped(MimePart part)
    {
        var header = part.Headers[HeaderId.ContentType];
        return header is null || !header.Contains('/');
    }
}
