using ThreadConsensus.Mail.Parsing;

namespace ThreadConsensus.Mail.Sources;

/// <summary>
/// The line that begins a mail in an mbox (RFC 4155 appendix A): <c>From </c>, an address, a date. Bodies hold lines
/// that begin with "From " too, so a separator must have a time and a year, an empty line before it and a header field
/// behind.
/// </summary>
internal static class MboxSeparator
{
    /// <summary>The longest line taken for a separator, in bytes.</summary>
    public const int MaxLength = 500;

    /// <summary>What follows "From " in files written for public-inbox, always with mboxrd escapes.</summary>
    private static ReadOnlySpan<byte> Mboxrd => "From mboxrd@z "u8;

    /// <summary>The date that git format-patch writes for every mail.</summary>
    private static ReadOnlySpan<byte> GitDate => "Mon Sep 17 00:00:00 2001"u8;

    public static bool StartsFile(ReadOnlySpan<byte> file)
    {
        var start = SkipToFirst(file);
        if (!file[start..].StartsWith("From "u8)) return false;
        var feed = file[start..].IndexOf((byte)'\n');
        return IsSeparator(feed < 0 ? file[start..] : file.Slice(start, feed));
    }

    /// <summary>Where the first separator would be: past a byte order mark and empty lines.</summary>
    public static int SkipToFirst(ReadOnlySpan<byte> file)
    {
        var start = file.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        while (start < file.Length && file[start] is (byte)'\r' or (byte)'\n') start++;
        return start;
    }

    /// <param name="line">From the "From " to the line end, exclusive.</param>
    public static bool IsSeparator(ReadOnlySpan<byte> line)
    {
        if (line.Length is < 20 or > MaxLength || !line.StartsWith("From "u8)) return false;
        return HasTime(line[5..]) && HasYear(line[5..]);
    }

    /// <summary>True when mboxrd escapes are certain; else only a lone <c>&gt;From </c> is one.</summary>
    public static bool IsMboxrd(ReadOnlySpan<byte> line) => line.StartsWith(Mboxrd);

    /// <summary>True for a git format-patch separator, which within other mboxes is a patch in a body.</summary>
    public static bool IsGitPatch(ReadOnlySpan<byte> line) => line.IndexOf(GitDate) > 0;

    /// <summary>True when the line behind a separator is a header field, or there is none.</summary>
    public static bool IsFollowed(ReadOnlySpan<byte> next)
    {
        if (next.IsEmpty || next.StartsWith(">From "u8)) return true;
        var feed = next.IndexOf((byte)'\n');
        return !MailShape.FieldName(feed < 0 ? next : next[..feed]).IsEmpty;
    }

    private static bool HasTime(ReadOnlySpan<byte> text)
    {
        for (var colon = text.IndexOf((byte)':'); colon >= 0;)
        {
            if (colon >= 2 && colon + 2 < text.Length && IsDigit(text[colon - 1]) && IsDigit(text[colon + 1])
                && IsDigit(text[colon + 2])) return true;
            var next = text[(colon + 1)..].IndexOf((byte)':');
            colon = next < 0 ? -1 : colon + 1 + next;
        }

        return false;
    }

    private static bool HasYear(ReadOnlySpan<byte> text)
    {
        for (var at = 1; at + 4 <= text.Length; at++)
        {
            if (text[at - 1] == ' ' && (text[at..].StartsWith("19"u8) || text[at..].StartsWith("20"u8))
                && IsDigit(text[at + 2]) && IsDigit(text[at + 3])
                    && (at + 4 == text.Length || !IsDigit(text[at + 4]))) return true;
        }

        return false;
    }

    private static bool IsDigit(byte letter) => letter is >= (byte)'0' and <= (byte)'9';
}
