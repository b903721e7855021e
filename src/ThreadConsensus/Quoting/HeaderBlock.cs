using ThreadConsensus.Messages;
using ThreadConsensus.Quoting.Dialects;

namespace ThreadConsensus.Quoting;

/// <summary>Header lines inside a body, read.</summary>
internal sealed record HeaderBlock(
    int LastLine, int FieldCount, bool HasDate, Mailbox Author, QuotedTime? When, string Subject)
{
    /// <summary>Reads from a line that begins with a field name.</summary>
    public static HeaderBlock Read(BodyDraft body, int first, int mostLines)
    {
        var values = new Dictionary<HeaderField, string>();
        var (last, field) = (first, HeaderField.None);
        var depth = body.Depths[first];
        for (var line = first; line < body.Count && line < first + mostLines; line++)
        {
            if (body.IsDecided(line) || body.Depths[line] != depth || body.IsBlank(line)) break;
            var found = HeaderWords.FieldOf(body.Words(line), out var valueStart);
            if (found != HeaderField.None)
            {
                field = found;
                values.TryAdd(field, body.Words(line)[valueStart..].Trim().ToString());
            }
            else if (Continues(body, line, field)) Append(values, field, body.Words(line));
            else break;
            last = line;
        }

        return From(values, last);
    }

    private static HeaderBlock From(Dictionary<HeaderField, string> values, int last)
    {
        var from = values.GetValueOrDefault(HeaderField.From, "").Trim('*', ' ');
        var date = values.GetValueOrDefault(HeaderField.Date, "");
        var time = QuotedTimeReader.Find(date);
        return new(last, values.Count, time is not null, AuthorOf(from), time?.Time,
            values.GetValueOrDefault(HeaderField.Subject, "").Trim('*', ' '));
    }

    /// <summary>The list's bounce address comes first where a list's mail passed through Outlook: the author is behind it.</summary>
    private static Mailbox AuthorOf(string from)
    {
        var behalf = from.IndexOf("On Behalf Of", StringComparison.OrdinalIgnoreCase);
        if (behalf < 0) behalf = from.IndexOf("Im Auftrag von", StringComparison.OrdinalIgnoreCase);
        if (behalf >= 0) from = from[(behalf + "On Behalf Of".Length)..].Trim(' ', 'n');
        return MailboxReader.Read(from.AsSpan().TrimEnd(']'));
    }

    /// <summary>A folded value: indented, or one of a list of addresses.</summary>
    private static bool Continues(BodyDraft body, int line, HeaderField field)
    {
        if (field == HeaderField.None) return false;
        var text = body.Raw(line)[body.TextStarts[line]..];
        if (text.Length > 0 && QuoteMarks.IsBlank(text[0])) return true;
        var before = body.Words(line - 1);
        if (before.Length > 0 && before[^1] is ';' or ',') return true;
        if (field is HeaderField.To or HeaderField.Cc) return text.Contains('@') || text.Contains(';');
        var next = line + 1;
        return field is HeaderField.Subject or HeaderField.From && next < body.Count && before.Length > 50
            && HeaderWords.FieldOf(body.Words(next), out _) != HeaderField.None;
    }

    private static void Append(Dictionary<HeaderField, string> values, HeaderField field, ReadOnlySpan<char> words)
    {
        if (field is HeaderField.From or HeaderField.Subject or HeaderField.Date)
            values[field] = string.Concat(values[field], " ", words);
    }
}
