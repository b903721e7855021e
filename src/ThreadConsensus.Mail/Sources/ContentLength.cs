using System.Buffers.Text;

namespace ThreadConsensus.Mail.Sources;

/// <summary>
/// The Content-Length field of mboxcl and mboxcl2: bytes of the body. Often wrong, so it is only a hint.
/// </summary>
internal static class ContentLength
{
    private const int HeaderReach = 256 * 1024;

    /// <param name="mail">The mail from its first header field on.</param>
    /// <param name="header">Where the body starts.</param>
    /// <returns>-1 when there is no usable field.</returns>
    public static long Of(ReadOnlySpan<byte> mail, out int header)
    {
        header = 0;
        var reach = mail[..Math.Min(mail.Length, HeaderReach)];
        var end = reach.IndexOf("\n\n"u8);
        var crlf = (end < 0 ? reach : reach[..end]).IndexOf("\n\r\n"u8);
        if (crlf >= 0) header = crlf + 3;
        else if (end >= 0) header = end + 2;
        if (header == 0) return -1;
        var fields = mail[..header];
        var at = fields.IndexOf("\nContent-Length:"u8);
        if (at < 0) return -1;
        var value = fields[(at + 16)..].TrimStart((byte)' ');
        return Utf8Parser.TryParse(value, out long length, out var used) && used < 12 && length >= 0 ? length : -1;
    }
}
