using System.Security.Cryptography;
using System.Text;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// Finds Message-IDs in header fields (RFC 5322 section 3.6.4). IDs with spaces, inner angle brackets or none at all
/// exist and are kept letter by letter; only a fold inside an ID is taken out, for it was put in on the way.
/// </summary>
internal static class MessageIds
{
    /// <summary>The ID of a Message-ID field; empty when the field holds none.</summary>
    public static MessageId One(ReadOnlySpan<byte> field)
    {
        var text = Unfold(field).AsSpan().Trim();
        if (text.IsEmpty) return default;
        var open = text.IndexOf('<');
        if (open < 0) return Make(BeforeComment(text));
        var end = EndOfBracketed(text, open, out _);

        // <a@b>+0D52 is a real ID of a real mailer; replies name it <<a@b>+0D52>.
        var glued = end;
        while (glued < text.Length && text[glued] is not (' ' or '\t' or '(' or ',' or ';' or '<')) glued++;
        return glued > end ? Make(text[open..glued]) : Make(text[open..end]);
    }

    /// <summary>Every ID of an In-Reply-To or References field in order, without its phrases and comments.</summary>
    public static List<MessageId> Many(ReadOnlySpan<byte> field)
    {
        var found = new List<MessageId>();
        var text = Unfold(field).AsSpan();
        if (!text.Contains('<'))
        {
            AddBare(text, found);
            return found;
        }

        for (var at = text.IndexOf('<'); at >= 0;)
        {
            var end = EndOfBracketed(text, at, out _);
            var id = Make(text[at..end]);
            if (!id.IsEmpty) found.Add(id);
            var next = text[end..].IndexOf('<');
            at = next < 0 ? -1 : end + next;
        }

        return found;
    }

    /// <summary>
    /// At most <see cref="MailLimits.References"/>: the first, which names the thread, and the last, which are near.
    /// </summary>
    public static List<MessageId> Cap(List<MessageId> ids)
    {
        if (ids.Count <= MailLimits.References) return ids;
        return [ids[0], .. ids.GetRange(ids.Count - MailLimits.References + 1, MailLimits.References - 1)];
    }

    private static MessageId Make(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length > 0 && text[0] == '<')
        {
            if (text[^1] == '>' && EndOfBracketed(text, 0, out var closed) == text.Length && closed) text = text[1..^1].Trim();
            else if (!text.Contains('>')) text = text[1..].Trim();
        }

        if (text.Length <= MailLimits.MessageIdLength) return new MessageId(text.ToString());
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return new MessageId($"{text[..100]}~{Convert.ToHexStringLower(digest)}");
    }

    /// <summary>Where the ID that opens at <paramref name="open"/> ends, exclusive.</summary>
    private static int EndOfBracketed(ReadOnlySpan<char> text, int open, out bool closed)
    {
        var depth = 0;
        closed = false;
        for (var at = open; at < text.Length; at++)
        {
            if (text[at] == '<')
            {
                // A bracket after a space starts the next ID: the one before was never closed.
                if (at > open && text[at - 1] is ' ' or '\t') return at;
                depth++;
            }
            else if (text[at] == '>' && --depth == 0)
            {
                closed = true;
                return at + 1;
            }
        }

        return UnclosedEnd(text, open);
    }

    /// <summary>An ID with more opening than closing brackets ends at the first closing one.</summary>
    private static int UnclosedEnd(ReadOnlySpan<char> text, int open)
    {
        var close = text[open..].IndexOf('>');
        return close < 0 ? text.Length : open + close + 1;
    }

    private static void AddBare(ReadOnlySpan<char> text, List<MessageId> found)
    {
        foreach (var range in text.SplitAny(" \t,;"))
        {
            var word = text[range];
            if (word.Contains('@') && word.Length > 2) found.Add(Make(word));
        }
    }

    private static ReadOnlySpan<char> BeforeComment(ReadOnlySpan<char> text)
    {
        var comment = text.IndexOf(" (", StringComparison.Ordinal);
        return comment > 0 ? text[..comment] : text;
    }

    /// <summary>Folds outside of an ID become a space, inside of one nothing.</summary>
    private static string Unfold(ReadOnlySpan<byte> field)
    {
        const int half = MailLimits.HeaderLength / 2;
        var raw = field.Length <= half * 2
            ? PlainBytes(field) : $"{PlainBytes(field[..half])} {PlainBytes(field[^half..])}";
        if (!raw.AsSpan().ContainsAny('\r', '\n')) return raw;
        var text = new StringBuilder(raw.Length);
        var inside = false;
        for (var at = 0; at < raw.Length; at++)
        {
            if (raw[at] is '\r' or '\n')
            {
                while (at + 1 < raw.Length && raw[at + 1] is '\r' or '\n' or ' ' or '\t') at++;
                if (!inside || (at + 1 < raw.Length && raw[at + 1] == '<')) text.Append(' ');
                continue;
            }

            if (raw[at] == '<') inside = true;
            else if (raw[at] == '>') inside = false;
            text.Append(raw[at]);
        }

        return text.ToString();
    }

    private static string PlainBytes(ReadOnlySpan<byte> field)
    {
        var text = Charsets.Decode(field, "", out _);
        return text.Contains('\0') ? text.Replace('\0', '\uFFFD') : text;
    }
}
