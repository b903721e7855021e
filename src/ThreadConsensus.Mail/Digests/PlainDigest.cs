using System.Text;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Digests;

/// <summary>
/// Plain digests (RFC 1153): a preamble, a line of 70 hyphens, mails between lines of 30 hyphens, "End of ...". Mailman
/// writes a "Message: 1" line above each header.
/// </summary>
internal static class PlainDigest
{
    private const int PreambleRule = 70;
    private const int MailRule = 30;

    /// <returns>The mails as UTF-8; empty when the text is no digest.</returns>
    public static List<byte[]> Mails(string text)
    {
        var body = new BodyText(text);
        var found = new List<StringBuilder>();
        var start = EndOfPreamble(body) + 1;
        if (start == 1) return [];
        for (var line = start; line <= body.LineCount + 1; line++)
        {
            if (line <= body.LineCount && !IsRule(body, line, MailRule)) continue;
            Add(found, Lines(body, start, line - 1));
            start = line + 1;
        }

        return [.. found.Take(DigestSplitter.MaxMails).Select(static mail => Encoding.UTF8.GetBytes(mail.ToString()))];
    }

    private static int EndOfPreamble(BodyText body)
    {
        for (var line = 1; line <= body.LineCount; line++)
        {
            if (IsRule(body, line, PreambleRule)) return line;
        }

        return 0;
    }

    /// <summary>Exactly so many hyphens, empty lines above and below; the first may lack the one above.</summary>
    private static bool IsRule(BodyText body, int line, int length)
    {
        var text = body.Line(line).TrimEnd();
        return text.Length == length && !text.ContainsAnyExcept('-')
            && (line == body.LineCount || body.Line(line + 1).IsWhiteSpace())
            && (length != MailRule || line == 1 || body.Line(line - 1).IsWhiteSpace());
    }

    private static ReadOnlySpan<char> Lines(BodyText body, int from, int to) =>
        from > to ? [] : body.Text.AsSpan(body.StartOf(from), body.EndOf(to) - body.StartOf(from));

    private static void Add(List<StringBuilder> found, ReadOnlySpan<char> piece)
    {
        piece = piece.TrimStart();
        if (piece.StartsWith("Message: ", StringComparison.Ordinal)
            || piece.StartsWith("Message-Number: ", StringComparison.OrdinalIgnoreCase))
        {
            piece = piece[(piece.IndexOf('\n') + 1)..];
        }

        if (piece.StartsWith("Subject: Digest Footer", StringComparison.OrdinalIgnoreCase)) return;
        if (IsMail(piece)) found.Add(Mail(piece));
        else if (found.Count > 0 && !IsEnd(piece))
        {
            found[^1].Append("\n------------------------------\n\n").Append(piece.TrimEnd()).Append('\n');
        }
    }

    private static bool IsMail(ReadOnlySpan<char> piece)
    {
        var header = piece[..Math.Min(piece.Length, 8000)].ToString();
        return MailShape.HasHeader(Encoding.UTF8.GetBytes(header))
            && (header.StartsWith("From:", StringComparison.OrdinalIgnoreCase)
                || header.Contains("\nFrom:", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsEnd(ReadOnlySpan<char> piece) =>
        piece.IsWhiteSpace() || piece.StartsWith("End of ", StringComparison.OrdinalIgnoreCase)
        || piece.StartsWith("____", StringComparison.Ordinal);

    /// <summary>The text is decoded already, whatever the header of the part says.</summary>
    private static StringBuilder Mail(ReadOnlySpan<char> piece)
    {
        var mail = new StringBuilder("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n");
        var end = piece.IndexOf("\n\n", StringComparison.Ordinal);
        var header = end < 0 ? piece : piece[..end];
        var dropped = false;
        foreach (var range in header.Split('\n'))
        {
            var line = header[range];
            if (!line.StartsWith(' ') && !line.StartsWith('\t'))
            {
                dropped = line.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
                    || line.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase);
            }

            if (!dropped) mail.Append(line).Append('\n');
        }

        return end < 0 ? mail.Append('\n') : mail.Append(piece[(end + 1)..].TrimEnd()).Append('\n');
    }
}
