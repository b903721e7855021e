namespace ThreadConsensus.Mail.Sources;

/// <summary>
/// Takes away the marks that an mbox puts before "From " at the start of a line. mboxrd marks every such line, quoted
/// ones too, and can be undone exactly; mboxo marks only unquoted ones and cannot, so a line within a quotation is left
/// alone.
/// </summary>
internal static class MboxEscapes
{
    public static byte[] Undo(ReadOnlySpan<byte> mail, bool mboxrd)
    {
        var at = mail.IndexOf(">From "u8);
        if (at < 0) return mail.ToArray();
        var plain = new byte[mail.Length];
        var length = 0;
        while (at >= 0)
        {
            mail[..at].CopyTo(plain.AsSpan(length));
            length += at;
            if (!IsEscape(plain.AsSpan(0, length), mboxrd)) plain[length++] = (byte)'>';
            mail = mail[(at + 1)..];
            at = mail.IndexOf(">From "u8);
        }

        mail.CopyTo(plain.AsSpan(length));
        return plain[..(length + mail.Length)];
    }

    /// <param name="before">All that precedes the last mark.</param>
    private static bool IsEscape(ReadOnlySpan<byte> before, bool mboxrd)
    {
        var marks = before.Length;
        while (marks > 0 && before[marks - 1] == '>') marks--;
        if (marks > 0 && before[marks - 1] != '\n') return false;
        if (mboxrd) return true;
        return marks == before.Length && !IsQuotedTight(before);
    }

    /// <summary>
    /// True when the line before is quoted without a space, so that this one can be quoted the same way.
    /// </summary>
    private static bool IsQuotedTight(ReadOnlySpan<byte> before)
    {
        if (before.IsEmpty) return false;
        var start = before[..^1].LastIndexOf((byte)'\n') + 1;
        return before.Length - start > 2 && before[start] == '>'
            && before[start + 1] is not ((byte)' ' or (byte)'>' or (byte)'F');
    }
}
