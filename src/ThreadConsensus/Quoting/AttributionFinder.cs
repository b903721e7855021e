namespace ThreadConsensus.Quoting;

/// <summary>Finds the lines that say whose words follow, wrapped over up to four lines, at every depth.</summary>
internal static class AttributionFinder
{
    /// <summary>Lines an attribution may be wrapped over, blank ones included.</summary>
    private const int MostLines = 4;

    /// <summary>Blank lines allowed between an attribution and what it introduces, plus one.</summary>
    private const int Reach = 5;

    private const int MostLineLength = 400;

    /// <summary>Yahoo's programs put the first words of the message on the line of the attribution.</summary>
    private const string SharedLine = "wrote:  ";

    /// <summary>Lines within which the words of an unmarked message begin.</summary>
    private const int FarReach = 20;

    public static void Find(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line)) continue;
            var words = body.Words(line);
            if (words.Length is < 2 or > MostLineLength) continue;
            var deeper = DeeperFollows(body, line, body.Depths[line]);
            if (!deeper && !(EndsLikeOne(words) && HasVerbNear(body, line))) continue;
            if (Read(body, line) is { } found) Keep(body, found);
        }

        FindUnmarked(body);
    }

    /// <summary>
    /// Dated attributions at top level with no quote mark between them and the next one: what follows is the message
    /// answered, set off by a mailer that puts no marks.
    /// </summary>
    private static void FindUnmarked(BodyDraft body)
    {
        var (line, marked, setIn) = (body.Count - 1, false, false);
        for (var index = body.Attributions.Count - 1; index >= 0; index--)
        {
            var found = body.Attributions[index];
            if (body.KindOf(found.EndLine - 1) == SegmentKind.InlineHeaders) continue;
            if (!setIn && OpensMessage(body, found) && SetInQuotes.Deepen(body, found)) setIn = true;
            for (; line >= found.EndLine; line--)
            {
                if (body.AttributionOf[line] >= 0 && body.Depths[line] == 0) marked = false;
                else if (body.Depths[line] > 0) marked = true;
            }

            if (!marked && OpensMessage(body, found)
                && body.NextWithWords(found.EndLine, FarReach) > 0)
                body.Unmarked[index] = false;
        }
    }

    /// <summary>
    /// Where "Original Message" between rules stands right above, without header lines, the two are one head and the
    /// attribution says what follows.
    /// </summary>
    private static void TakeOverMark(BodyDraft body, AttributionLine found)
    {
        var above = found.StartLine - 2;
        while (above >= 0 && above > found.StartLine - 4 && body.IsBlank(above)) above--;
        if (above < 0 || body.Depths[above] != found.Depth || body.AttributionOf[above] is not (>= 0 and var mark)) return;
        if (body.Attributions[mark] is { Author.IsUnknown: true, When: null, Dialect: not "forward" }) body.Unmarked.Remove(mark);
    }

    private static bool OpensMessage(BodyDraft body, AttributionLine found) =>
        found.Depth == 0 && found.When is { HasTimeOfDay: true } && found.Dialect != "tracker"
        && (found.StartLine == 1 || found.Author.Address.Length > 0 || body.IsBlank(found.StartLine - 2));

    /// <summary>True when the next line, empty ones and elisions passed over, stands deeper than <paramref name="depth"/>.</summary>
    public static bool DeeperFollows(BodyDraft body, int line, int depth)
    {
        var end = Math.Min(body.Count, line + Reach);
        for (var next = line + 1; next < end; next++)
        {
            if (body.Depths[next] > depth) return true;
            if (!body.IsBlank(next) && !Elisions.IsElision(body.Words(next))) return false;
        }

        return false;
    }

    private static bool EndsLikeOne(ReadOnlySpan<char> words) =>
        words[^1] is ':' or '：' or '-' || words.Contains(SharedLine, StringComparison.Ordinal) || words.EndsWith(">>>") || words.EndsWith("wrote", StringComparison.Ordinal)
        || words.EndsWith("writes", StringComparison.Ordinal);

    /// <summary>
    /// Where nothing deeper follows only a line with a verb, its own or the one above, can be an attribution.
    /// </summary>
    private static bool HasVerbNear(BodyDraft body, int line)
    {
        var words = body.Words(line);
        return words[^1] is '>' or '-' || words.EndsWith(">:") || VerbPlace.Find(words).Found || words.EndsWith(" changed:")
            || SpecialForms.MayBeTracker(words)
            || (line > 0 && body.Words(line - 1) is { Length: <= MostLineLength } above && VerbPlace.Find(above).Found);
    }

    private static AttributionLine? Read(BodyDraft body, int last)
    {
        var first = FirstLine(body, last);
        for (; first <= last; first = first < last ? last : last + 1)
        {
            var depth = body.Depths[first];
            var text = Join(body, first, last);
            var reading = SpecialForms.Read(body.Raw(first), body.TextStartOf(first), text) ?? Generic(body, text,
                last, depth);
            if (reading is null) continue;
            return new AttributionLine
            {
                StartLine = first + 1,
                EndLine = last + 1,
                Depth = depth,
                QuotedDepth = depth + 1,
                Author = reading.Author,
                When = reading.When,
                Subject = reading.Subject,
                QuotedId = reading.QuotedId,
                Dialect = reading.Dialect,
            };
        }

        return null;
    }

    private static AttributionReading? Generic(BodyDraft body, string text, int last, int depth)
    {
        var together = text.IndexOf(SharedLine, StringComparison.Ordinal);
        if (together > 0) text = text[..(together + SharedLine.Length)];
        var reading = AttributionReader.Read(text);
        return reading is not null
            && AttributionTest.Passes(text, reading, DeeperFollows(body, last, depth)) ? reading : null;
    }

    /// <summary>
    /// Looks upwards for the line on which a wrapped attribution opens. The lines after it may have lost marks to the
    /// mailer
    /// that wrapped them, or have an empty line between.
    /// </summary>
    private static int FirstLine(BodyDraft body, int last)
    {
        var (depth, blanks) = (body.Depths[last], 0);
        var shortTail = body.Words(last).Length <= 60;
        for (var line = last - 1; line >= 0 && line > last - MostLines; line--)
        {
            var words = body.Words(line);
            if (body.IsDecided(line) || (body.Depths[line] > depth && !shortTail)) break;
            if (body.Depths[line] < depth && !(shortTail && words.EndsWith(">") && words.Contains('@'))) break;
            if (words.Length == 0 && body.Depths[line] > 0 && blanks++ == 0 && shortTail) continue;
            if (words.Length is 0 or > MostLineLength || (words[^1] is ':' or '.' or '?' or '!'
                && !words.EndsWith("mailto:")))
                break;
            if (body.Depths[line] >= depth && Opens(words)) return line;
        }

        return last;
    }

    private static bool Opens(ReadOnlySpan<char> words)
    {
        if (words.Contains(" writes (", StringComparison.Ordinal)
            || words.Contains(" wrote (\"", StringComparison.Ordinal))
            return true;
        if (words.EndsWith(" wrote in", StringComparison.Ordinal)
            || words.EndsWith(" message", StringComparison.Ordinal))
            return true;
        if (LeadingWords.StartWithNaming(words)) return true;
        if (!LeadingWords.OpenDated(words)) return false;
        return QuotedTimeReader.Find(words) is { Start: < 40 };
    }

    private static string Join(BodyDraft body, int first, int last)
    {
        if (first == last) return body.Words(first).TrimStart('\ufeff').ToString();
        var text = new System.Text.StringBuilder();
        for (var line = first; line <= last; line++)
        {
            if (text.Length > 0 && !body.IsBlank(line)) text.Append(' ');
            text.Append(body.Words(line));
        }

        return text.ToString();
    }

    private static void Keep(BodyDraft body, AttributionLine found)
    {
        TakeOverMark(body, found);
        var index = body.Attributions.Count;
        body.Attributions.Add(found);
        for (var line = found.StartLine - 1; line < found.EndLine; line++)
        {
            body.Decide(line, SegmentKind.AttributionLine);
            body.AttributionOf[line] = index;
            body.Depths[line] = found.Depth;
        }
    }
}
