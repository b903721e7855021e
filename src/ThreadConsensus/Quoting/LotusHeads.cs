using ThreadConsensus.Messages;
using ThreadConsensus.Quoting.Dialects;

namespace ThreadConsensus.Quoting;

/// <summary>
/// Finds what Lotus Notes puts above a message answered or passed on: a line with the author, one with the date or both
/// on
/// one, then To, cc and Subject.
/// </summary>
internal static class LotusHeads
{
    private const int MostLength = 100;

    /// <summary>Header lines below the date.</summary>
    private const int MostLines = 60;

    public static void Find(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            var words = body.Words(line);
            if (words.Length >= 10 && !body.IsDecided(line) && IsExcerpt(words)) body.Decide(line, SegmentKind.InlineHeaders);
            if (words.Length is < 10 or > MostLength || body.IsDecided(line)) continue;
            if (words[^1] is not ('M' or (>= '0' and <= '9')) || !words.Contains(':')) continue;
            var to = body.NextWithWords(line + 1, 4);
            if (to < 0 || body.Depths[to] != body.Depths[line]
                || HeaderWords.FieldOf(body.Words(to), out _) != HeaderField.To)
                continue;
            if (QuotedTimeReader.Find(words) is { Time: { HasTimeOfDay: true, YearMissing: false } time } found
                && found.End == words.Length)
                line = Keep(body, line, to, words[..found.Start], time);
        }
    }

    /// <summary>
    /// <c>Ann Example ---07/03/2019 11:12:13 AM---We could rename</c>: Notes puts the beginning of the message above its
    /// header lines.
    /// </summary>
    private static bool IsExcerpt(ReadOnlySpan<char> words)
    {
        var rule = words.IndexOf("---", StringComparison.Ordinal);
        if (rule < 2 || rule > MostLength || rule + 3 >= words.Length || !char.IsAsciiDigit(words[rule + 3])) return false;
        var rest = words[(rule + 3)..];
        var end = rest.IndexOf("---", StringComparison.Ordinal);
        return end > 0 && QuotedTimeReader.Find(rest[..end]) is { Start: 0, Time.HasTimeOfDay: true } found && found.End == end;
    }

    private static int Keep(BodyDraft body, int dated, int to, ReadOnlySpan<char> before, QuotedTime time)
    {
        var first = dated;
        var author = AuthorOf(before.TrimEnd().EndsWith(" on") ? before.TrimEnd()[..^3] : before);
        if (author.IsUnknown && dated > 0 && body.Depths[dated - 1] == body.Depths[dated] && !body.IsDecided(dated - 1)
            && body.Words(dated - 1).Length is > 1 and < MostLength)
        {
            first = dated - 1;
            author = AuthorOf(body.Words(first));
        }

        if (author.IsUnknown || !MailboxReader.IsNameLike(author.Display, 6) || author.Display.Contains(':')) return dated;
        var block = HeaderBlock.Read(body, to, MostLines);
        var last = LastOf(body, block.LastLine);
        var index = body.Attributions.Count;
        body.Attributions.Add(new AttributionLine
        {
            StartLine = first + 1,
            EndLine = last + 1,
            Depth = body.Depths[first],
            QuotedDepth = body.Depths[first] + 1,
            Author = author,
            When = time,
            Subject = block.Subject,
            Dialect = "lotus",
        });
        body.Decide(first, dated, SegmentKind.AttributionLine);
        body.Decide(dated + 1, last, SegmentKind.InlineHeaders);
        for (var line = first; line <= last; line++) body.AttributionOf[line] = index;
        body.Unmarked[index] = TakesOverMark(body, first);
        return last;
    }

    /// <summary>Where the mark of a message passed on stands right above, the two are one head; true then.</summary>
    private static bool TakesOverMark(BodyDraft body, int first)
    {
        var above = first - 1;
        while (above >= 0 && above > first - 4 && body.IsBlank(above)) above--;
        return above >= 0 && body.AttributionOf[above] >= 0
            && body.Unmarked.Remove(body.AttributionOf[above], out var forwarded) && forwarded;
    }

    /// <summary>Notes writes <c>Ann Example@EXAMPLE</c>, which is no address.</summary>
    private static Mailbox AuthorOf(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOf('@');
        return sign > 0 && !text[sign..].Contains('.') ? new(MailboxReader.CleanName(text[..sign]), "")
            : MailboxReader.Read(text);
    }

    /// <summary>The Subject line may stand below an empty one.</summary>
    private static int LastOf(BodyDraft body, int last)
    {
        var next = body.NextWithWords(last + 1, 4);
        return next > 0 && HeaderWords.FieldOf(body.Words(next), out _) is HeaderField.Subject or HeaderField.Cc
            ? next : last;
    }
}
