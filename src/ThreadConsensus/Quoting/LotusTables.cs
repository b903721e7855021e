using System.Text;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting.Dialects;

namespace ThreadConsensus.Quoting;

/// <summary>
/// Finds the head that Lotus Notes draws as a table above a message answered: a box for each field, or two columns with the
/// author and the date on the left and the names of the other fields at the right edge.
/// </summary>
internal static class LotusTables
{
    /// <summary>Lines of a table in columns.</summary>
    private const int MostLines = 40;

    /// <summary>The field named last in a table in columns.</summary>
    private const string LastName = "Subject";

    /// <summary>Lines of one value in a table of boxes.</summary>
    private const int MostValueLines = 60;

    /// <summary>Blanks before the left column, and at least between the columns.</summary>
    private const int LeastBlanks = 8;

    public static void Find(BodyDraft body)
    {
        // Few mails have what a table of either kind cannot do without.
        var text = body.Text.Text.AsSpan();
        if (!text.Contains("|--", StringComparison.Ordinal) && !text.Contains(LastName, StringComparison.Ordinal)) return;
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line)) continue;
            var words = body.Words(line);
            if (words.Length < 2) continue;
            if (IsLid(words)) line = Boxes(body, line);
            else if (words.EndsWith("To") && (words.Length == 2 || words[^3] == ' ')) line = Columns(body, line);
        }
    }

    /// <summary><c>|------------></c></summary>
    private static bool IsLid(ReadOnlySpan<char> words) =>
        words.Length > 4 && words[0] == '|' && words[^1] == '>' && words[1..^1].IndexOfAnyExcept('-') < 0;

    /// <summary><c>>------------|</c>, of which the mark may be taken for one of a quotation.</summary>
    private static bool IsRim(ReadOnlySpan<char> words)
    {
        var rim = words.TrimStart('>');
        return rim.Length > 4 && rim[^1] == '|' && rim[..^1].IndexOfAnyExcept('-') < 0;
    }

    /// <summary>What stands between bars at both ends of a line; false where they are not there.</summary>
    private static bool Inside(BodyDraft body, int line, out ReadOnlySpan<char> inside)
    {
        inside = default;
        if (line >= body.Count || body.IsDecided(line)) return false;
        var words = body.Words(line);
        if (words.Length < 2 || words[0] != '|' || words[^1] != '|') return false;
        inside = words[1..^1].Trim();
        return true;
    }

    /// <summary>Reads a table of boxes; the last line looked at.</summary>
    private static int Boxes(BodyDraft body, int first)
    {
        var values = new Dictionary<HeaderField, string>();
        var (line, last) = (first, first - 1);
        while (line + 4 < body.Count && IsLid(body.Words(line)) && Inside(body, line + 1, out var name)
            && HeaderWords.FieldOf(name, out _) is not HeaderField.None and var field
            && IsLid(body.Words(line + 2)) && IsRim(body.Words(line + 3)))
        {
            var value = new StringBuilder();
            for (line += 4; line < body.Count && value.Length < MostValueLines * 100 && Inside(body, line, out var part); line++)
                value.Append(' ').Append(part);
            if (line >= body.Count || !IsRim(body.Words(line))) break;
            values.TryAdd(field, value.ToString().Trim());
            last = line++;
        }

        var author = MailboxReader.Read(values.GetValueOrDefault(HeaderField.From, ""));
        var time = QuotedTimeReader.Find(values.GetValueOrDefault(HeaderField.Date, ""));
        if (author.IsUnknown || time is null) return Math.Max(first, last);
        Keep(body, first, last, author, time.Value.Time, values.GetValueOrDefault(HeaderField.Subject, ""));
        return last;
    }

    /// <summary>Reads a table in columns around the line that the To field is named on; the last line looked at.</summary>
    private static int Columns(BodyDraft body, int to)
    {
        var edge = EdgeOf(body, to);
        if (edge < 5 * LeastBlanks) return to;
        var cc = Named(body, to + 1, edge, "cc");
        var subject = cc < 0 ? -1 : Named(body, cc + 1, edge, LastName);
        if (subject < 0) return to;
        var first = to;
        while (first > 0 && to - first < MostLines && IsOfTable(body, first - 1)) first--;
        var last = subject;
        while (last + 1 < body.Count && last - subject < MostLines && IsOfTable(body, last + 1)) last++;
        var start = Indent(body.Raw(first)[body.TextStartOf(first)..]);
        var text = LeftColumn(body, first, last, start, edge);
        if (QuotedTimeReader.Find(text) is not { Time: { HasTimeOfDay: true, YearMissing: false } time } found) return to;
        var before = text.AsSpan(0, found.Start);
        var sent = before.IndexOf("Sent by:", StringComparison.Ordinal);
        var author = MailboxReader.Read(sent < 0 ? before : before[..sent]);
        if (author.IsUnknown || !MailboxReader.IsNameLike(author.Display, 6)) return to;
        Keep(body, first, last, author, time, Value(body, subject, last));
        return last;
    }

    private static int EdgeOf(BodyDraft body, int line) => body.Raw(line).TrimEnd().Length - body.TextStartOf(line);

    private static int Indent(ReadOnlySpan<char> text) => text.Length - text.TrimStart(' ').Length;

    private static bool IsOfTable(BodyDraft body, int line) =>
        !body.IsDecided(line) && !body.IsBlank(line) && Indent(body.Raw(line)[body.TextStartOf(line)..]) >= LeastBlanks;

    /// <summary>The line at whose right edge a field is named; -1 when there is none before the table ends.</summary>
    private static int Named(BodyDraft body, int line, int edge, string name)
    {
        for (var end = Math.Min(body.Count, line + MostLines); line < end; line++)
        {
            if (!body.IsBlank(line) && !IsOfTable(body, line)) return -1;
            if (body.Words(line).EndsWith(name) && Math.Abs(EdgeOf(body, line) - edge) <= 1) return line;
        }

        return -1;
    }

    /// <summary>The author and the date, whose lines are broken wherever the column ended.</summary>
    private static string LeftColumn(BodyDraft body, int first, int last, int start, int edge)
    {
        var (text, isOpen) = (new StringBuilder(), false);
        for (var line = first; line <= last; line++)
        {
            var raw = body.Raw(line)[body.TextStartOf(line)..];
            if (raw.Length <= start || Indent(raw) > start + 1) continue;
            var piece = raw[start..Math.Min(raw.Length, Math.Max(start + 1, edge / 2))];
            var gap = piece.IndexOf("   ", StringComparison.Ordinal);
            piece = (gap < 0 ? piece : piece[..gap]).Trim();
            if (text.Length > 0 && !isOpen) text.Append(' ');
            text.Append(piece);
            isOpen = piece.IndexOfAny('<', '>') < 0 ? isOpen : piece.LastIndexOf('<') > piece.LastIndexOf('>');
        }

        return text.ToString();
    }

    private static string Value(BodyDraft body, int name, int last)
    {
        var value = new StringBuilder();
        for (var line = name + 1; line <= last; line++)
        {
            if (value.Length > 0) value.Append(' ');
            value.Append(body.Words(line));
        }

        return value.ToString();
    }

    private static void Keep(BodyDraft body, int first, int last, Mailbox author, QuotedTime when, string subject)
    {
        var (index, depth) = (body.Attributions.Count, body.Depths[first]);
        body.Attributions.Add(new AttributionLine
        {
            StartLine = first + 1,
            EndLine = last + 1,
            Depth = depth,
            QuotedDepth = depth + 1,
            Author = author,
            When = when,
            Subject = subject,
            Dialect = "lotus",
        });
        for (var line = first; line <= last; line++)
        {
            body.Depths[line] = depth;
            body.AttributionOf[line] = index;
            body.Decide(line, SegmentKind.InlineHeaders);
        }

        if (!AttributionFinder.DeeperFollows(body, last, depth)) body.Unmarked[index] = false;
    }
}
