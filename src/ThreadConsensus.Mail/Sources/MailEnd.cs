namespace ThreadConsensus.Mail.Sources;

/// <summary>Whether a mail ends where its author ended it.</summary>
internal static class MailEnd
{
    private const int HeaderReach = 64 * 1024;

    /// <summary>True when the last line has no end, the header no body, or a MIME boundary no closing one.</summary>
    public static bool IsCutOff(ReadOnlySpan<byte> mail)
    {
        if (mail.IsEmpty || mail[^1] != '\n') return true;
        var header = mail[..Math.Min(mail.Length, HeaderReach)];
        var end = header.IndexOf("\n\n"u8);
        var crlf = header.IndexOf("\n\r\n"u8);
        if (end < 0 && crlf < 0) return mail.Length < HeaderReach;
        header = header[..(end < 0 || (crlf >= 0 && crlf < end) ? crlf : end)];
        var boundary = Boundary(header);
        if (boundary.IsEmpty) return false;
        var body = mail[header.Length..];
        for (var at = body.LastIndexOf(boundary); at >= 0; at = body[..at].LastIndexOf(boundary))
        {
            if (body[(at + boundary.Length)..].StartsWith("--"u8)) return false;
        }

        return true;
    }

    private static ReadOnlySpan<byte> Boundary(ReadOnlySpan<byte> header)
    {
        var at = header.IndexOf("boundary="u8);
        if (at < 0 || header.IndexOf("multipart/"u8) < 0) return [];
        var value = header[(at + 9)..];
        if (value.StartsWith("\""u8))
        {
            value = value[1..];
            var quote = value.IndexOf((byte)'"');
            return quote < 0 ? [] : value[..quote];
        }

        var end = value.IndexOfAny(" ;\t\r\n"u8);
        return end < 0 ? value : value[..end];
    }
}
