using ThreadConsensus.Messages;
using ThreadConsensus.Quoting.Dialects;

namespace ThreadConsensus.Quoting;

/// <summary>Header lines inside a body, read.</summary>
internal sealed record HeaderBlock(
    int LastLine, int FieldCount, bool HasDate, bool HasRecipient, Mailbox Author, QuotedTime? When, string Subject)
{
    /// <summary>Reads from a line that begins with a field name.</summary>
    public static HeaderBlock Read(BodyDraft body, int first, int mostLines)
    {
        var values = new Dictionary<HeaderField, string>();
        var (last, field) = (first, HeaderField.None);
        var depth = body.Depths[first];
        for (var line = first; line < body.Count && line < first + mostLines; line++)
        {
            if (body.IsDecided(line)) break;
            if (body.IsBlank(line))
            {
                if (!IsGap(body, line, depth)) break;
                continue;
            }

            var words = body.Words(line);
            var found = HeaderWords.FieldOf(words, out var valueStart);
            if (body.Depths[line] != depth && !GoesOnDeeper(line, first, depth, body.Depths[line], found)) break;
            if (found != HeaderField.None)
            {
                field = found;
                values.TryAdd(field, Value(words[valueStart..]));
            }
            else if (Continues(body, line, field)) Append(values, field, body.Words(line));
            else break;
            last = line;
        }

        SplitSent(values);
        return From(values, last);
    }

    private static string Value(ReadOnlySpan<char> text)
    {
        var value = text.Trim().ToString();
        return value.Contains('&', StringComparison.Ordinal)
            ? value.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Trim() : value;
    }

    /// <summary>
    /// Some put two fields on one line: <c>From: Ann Example &lt;ann@example.org&gt; Sent: Monday, May 6, 2019 10:00
    /// AM</c>.
    /// </summary>
    private static void SplitSent(Dictionary<HeaderField, string> values)
    {
        if (values.ContainsKey(HeaderField.Date) || !values.TryGetValue(HeaderField.From, out var from)) return;
        var sent = from.IndexOf(" Sent: ", StringComparison.OrdinalIgnoreCase);
        if (sent < 1) return;
        values[HeaderField.From] = from[..sent];
        values[HeaderField.Date] = from[(sent + " Sent: ".Length)..];
    }

    private static HeaderBlock From(Dictionary<HeaderField, string> values, int last)
    {
        var from = values.GetValueOrDefault(HeaderField.From, "").Trim('*', ' ');
        var date = values.GetValueOrDefault(HeaderField.Date, "");
        var time = QuotedTimeReader.Find(date);
        return new(last, values.Count, time is not null, values.ContainsKey(HeaderField.To)
            || values.ContainsKey(HeaderField.Cc), AuthorOf(from), time?.Time,
            values.GetValueOrDefault(HeaderField.Subject, "").Trim('*', ' '));
    }

    /// <summary>
    /// The list's bounce address comes first where a list's mail passed through Outlook: the author is behind it.
    /// </summary>
    private static Mailbox AuthorOf(string from)
    {
        var behalf = from.IndexOf("On Behalf Of", StringComparison.OrdinalIgnoreCase);
        if (behalf < 0) behalf = from.IndexOf("Im Auftrag von", StringComparison.OrdinalIgnoreCase);
        if (behalf >= 0) from = from[(behalf + "On Behalf Of".Length)..].Trim(' ', 'n');
        return MailboxReader.Read(from);
    }

    /// <summary>
    /// An empty line between two fields, as a page of HTML leaves it, or the first one that is quoted below a first line
    /// without marks.
    /// </summary>
    private static bool IsGap(BodyDraft body, int line, int depth)
    {
        var next = line + 1;
        if (next >= body.Count || body.Depths[line] - depth is < 0 or > 1 || body.Depths[next] - depth is < 0 or > 1)
            return false;
        return HeaderWords.FieldOf(body.Words(next), out _) is HeaderField.Date or HeaderField.To or HeaderField.Cc
            or HeaderField.Subject && HeaderWords.FieldOf(body.Words(line - 1), out _) != HeaderField.None;
    }

    /// <summary>A folded value: indented, or one of a list of addresses.</summary>
    private static bool Continues(BodyDraft body, int line, HeaderField field)
    {
        if (field == HeaderField.None) return false;
        var text = body.Raw(line)[body.TextStartOf(line)..];
        if (text.Length > 0 && QuoteMarks.IsBlank(text[0])) return true;
        var before = body.Words(line - 1);
        if (before.Length > 0 && before[^1] is ';' or ',') return true;
        if (before.Length > 0 && before[^1] is ':' && (IsFieldAt(body, line + 1) || text.Contains('@'))) return true;
        if (field is HeaderField.To or HeaderField.Cc) return text.Contains('@') || text.Contains(';');
        return field is HeaderField.Subject or HeaderField.From && before.Length > 50
            && (IsFieldAt(body, line + 1) || (field == HeaderField.Subject && line + 1 < body.Count && body.IsBlank(line + 1)));
    }

    private static bool IsFieldAt(BodyDraft body, int line) =>
        line < body.Count && HeaderWords.FieldOf(body.Words(line), out _) != HeaderField.None;

    /// <summary>Headers quoted with the text while their first line was left without marks.</summary>
    private static bool GoesOnDeeper(int line, int first, int depth, int deeper, HeaderField found) =>
        line > first && deeper == depth + 1
            && found is HeaderField.Date or HeaderField.To or HeaderField.Cc or HeaderField.Subject;

    private static void Append(Dictionary<HeaderField, string> values, HeaderField field, ReadOnlySpan<char> words)
    {
        if (field is HeaderField.From or HeaderField.Subject or HeaderField.Date)
            values[field] = string.Concat(values[field], " ", words);
    }
}
