using System.Collections.Frozen;
using System.Text;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// What bytes look like before anything is parsed: a mail with a header, a bare text, or no text at all.
/// </summary>
internal static class MailShape
{
    private static readonly FrozenSet<string> Fields = new[]
    {
        "from", "to", "cc", "bcc", "subject", "date", "message-id", "received", "return-path", "mime-version",
        "content-type", "content-transfer-encoding", "delivered-to", "reply-to", "in-reply-to", "references", "sender",
        "list-id", "delivery-date", "envelope-to", "x-original-to", "dkim-signature", "authentication-results",
        "arc-seal", "resent-from", "x-mozilla-status", "path", "newsgroups", "status", "x-status", "user-agent",
            "x-mailer",
        "importance", "thread-topic", "thread-index", "errors-to", "precedence", "organization", "list-post",
            "apparently-to",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the header starts: past a byte order mark, empty lines and a separator of an mbox.</summary>
    public static int StartOf(ReadOnlySpan<byte> mail)
    {
        var at = mail.StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        while (at < mail.Length && mail[at] is (byte)'\r' or (byte)'\n') at++;
        if (!mail[at..].StartsWith("From "u8) && !mail[at..].StartsWith(">From "u8)) return at;
        var feed = mail[at..].IndexOf((byte)'\n');
        return feed < 0 ? at : at + feed + 1;
    }

    /// <summary>
    /// True when the first lines are header fields and one of them is a usual one; up to two lines may be rubbish.
    /// </summary>
    public static bool HasHeader(ReadOnlySpan<byte> mail)
    {
        mail = mail[StartOf(mail)..];
        var usual = 0;
        var junk = 0;
        for (var lines = 0; lines < 300 && !mail.IsEmpty; lines++)
        {
            var feed = mail.IndexOf((byte)'\n');
            var line = feed < 0 ? mail : mail[..feed];
            mail = feed < 0 ? [] : mail[(feed + 1)..];
            if (line.IsEmpty || line is [(byte)'\r']) return false;
            if (lines > 0 && line[0] is (byte)' ' or (byte)'\t') continue;
            var name = FieldName(line);
            if (name.IsEmpty && ++junk > 2) return false;
            if (IsUsual(name) && ++usual > junk) return true;
        }

        return false;
    }

    /// <summary>
    /// True for what a person could have pasted: no control characters but white space, hardly any else unprintable.
    /// </summary>
    public static bool IsText(ReadOnlySpan<byte> start)
    {
        var odd = 0;
        foreach (var letter in start)
        {
            if (letter == 0) return false;
            if (letter < 32 && letter is not ((byte)'\n' or (byte)'\r' or (byte)'\t' or 12 or 27 or 8)) odd++;
        }

        return odd * 100 <= start.Length;
    }

    /// <summary>The name before the colon (RFC 5322 section 2.2); empty when the line is no header field.</summary>
    public static ReadOnlySpan<byte> FieldName(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        if (colon is <= 0 or > 80) return [];
        var name = line[..colon].TrimEnd((byte)' ');
        return name.ContainsAnyExceptInRange((byte)'!', (byte)'~') ? [] : name;
    }

    private static bool IsUsual(ReadOnlySpan<byte> name)
    {
        if (name.Length is < 2 or > 30) return false;
        Span<char> text = stackalloc char[name.Length];
        Encoding.Latin1.GetChars(name, text);
        return Fields.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);
    }
}
