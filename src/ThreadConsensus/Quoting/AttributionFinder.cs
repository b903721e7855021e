using ThreadConsensus.Messages;

namespace ThreadConsensus.Quoting;

/// <summary>Finds the lines that say whose words follow, wrapped over up to four lines, at every depth.</summary>
internal static class AttributionFinder
{
    /// <summary>Lines an attribution may be wrapped over.</summary>
    private const int MostLines = 4;

    /// <summary>Blank lines allowed between an attribution and what it introduces, plus one.</summary>
    private const int Reach = 5;

    private const int MostLineLength = 400;

    public static void Find(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line)) continue;
            var words = body.Words(line);
            if (words.Length is < 2 or > MostLineLength) continue;
            var next = body.NextWithWords(line + 1, Reach);
            var deeper = DeeperFollows(body, line);
            if (!deeper && !EndsLikeOne(words)) continue;
            if (Read(body, line, next, deeper) is { } found) Keep(body, found);
        }
    }

    /// <summary>True when the next line that is not empty of marks and words stands deeper.</summary>
    public static bool DeeperFollows(BodyDraft body, int line)
    {
        var end = Math.Min(body.Count, line + Reach);
        for (var next = line + 1; next < end; next++)
        {
            if (body.Depths[next] > body.Depths[line]) return true;
            if (!body.IsBlank(next)) return false;
        }

        return false;
    }

    private static bool EndsLikeOne(ReadOnlySpan<char> words) =>
        words[^1] is ':' or '：' || words.EndsWith(">>>") || words.EndsWith("---")
        || words.EndsWith("wrote", StringComparison.Ordinal) || words.EndsWith("writes", StringComparison.Ordinal);

    private static AttributionLine? Read(BodyDraft body, int last, int next, bool deeper)
    {
        var first = FirstLine(body, last);
        for (; first <= last; first = first < last ? last : last + 1)
        {
            var text = Join(body, first, last);
            if (AttributionReader.Read(text) is not { } reading || !Accept(text, reading, deeper)) continue;
            return new AttributionLine
            {
                StartLine = first + 1,
                EndLine = last + 1,
                Depth = body.Depths[first],
                QuotedDepth = body.Depths[first] + 1,
                Author = reading.Author,
                When = reading.When,
                Subject = reading.Subject,
                QuotedId = reading.QuotedId,
                Dialect = reading.Dialect,
            };
        }

        return null;
    }

    private static bool Accept(string text, AttributionReading reading, bool deeper)
    {
        var span = text.AsSpan().Trim();
        var colon = span[^1] is ':' or '：' || span.EndsWith("---");
        var openDated = LeadingWords.OpenDated(span);
        if (reading.HasVerb)
        {
            if (reading.HasDate && colon) return openDated || StartsLikeName(span);
            if (!deeper) return colon && reading.Author.Address.Length > 0 && StartsLikeName(span);
            return (openDated || StartsLikeName(span) || reading.Author.Address.Length > 0)
                && (colon || reading.HasDate || reading.Author.Address.Length > 0)
                && (reading.HasDate || reading.Author.Address.Length > 0 || IsShortName(reading.Author));
        }

        if (!deeper) return false;
        if (reading.HasDate && (openDated || reading.Author.Address.Length > 0))
            return reading.AuthorIsLikely && (colon || reading.Author.Address.Length > 0);
        if (!colon) return false;
        if (LeadingWords.StartWithCaller(span)) return IsShortName(reading.Author);
        return reading.Author.Address.Length > 0 && reading.AuthorIsLikely && span.Length < 120;
    }

    private static bool StartsLikeName(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(" *-+=([");
        return rest.Length > 0 && (char.IsUpper(rest[0]) || rest[0] is '"' or '\'' or '<' || rest[0] > '\u2e80'
            || (rest.IndexOf(' ') is > 0 and var blank && (rest[..blank].Contains('@') || rest[(blank + 1)..].IndexOf(' ') < 0)));
    }

    private static bool IsShortName(Mailbox author) =>
        author.Address.Length > 0 || (MailboxReader.IsNameLike(author.Name, 5) && author.Name is not ("I" or "It" or "He" or "She" or "They"));

    /// <summary>Looks upwards for the line on which a wrapped attribution opens.</summary>
    private static int FirstLine(BodyDraft body, int last)
    {
        var depth = body.Depths[last];
        for (var line = last - 1; line >= 0 && line > last - MostLines; line--)
        {
            if (body.IsDecided(line) || body.Depths[line] != depth) break;
            var words = body.Words(line);
            if (words.Length is 0 or > MostLineLength || words[^1] is ':' or '.' or '?' or '!') break;
            if (Opens(words)) return line;
        }

        return last;
    }

    private static bool Opens(ReadOnlySpan<char> words)
    {
        if (words.Contains(" writes (", StringComparison.Ordinal) || words.Contains(" wrote (\"", StringComparison.Ordinal)) return true;
        if (!LeadingWords.OpenDated(words)) return false;
        return QuotedTimeReader.Find(words) is { Start: < 40 };
    }

    private static string Join(BodyDraft body, int first, int last)
    {
        if (first == last) return body.Words(first).TrimStart('\ufeff').ToString();
        var text = new System.Text.StringBuilder();
        for (var line = first; line <= last; line++)
        {
            if (line > first) text.Append(' ');
            text.Append(body.Words(line));
        }

        return text.ToString();
    }

    private static void Keep(BodyDraft body, AttributionLine found)
    {
        var index = body.Attributions.Count;
        body.Attributions.Add(found);
        for (var line = found.StartLine - 1; line < found.EndLine; line++)
        {
            body.Decide(line, SegmentKind.AttributionLine);
            body.AttributionOf[line] = index;
        }
    }
}
