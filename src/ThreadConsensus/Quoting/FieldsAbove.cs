using ThreadConsensus.Quoting.Dialects;

namespace ThreadConsensus.Quoting;

/// <summary>
/// The fields that Yandex's program puts between a rule and its attribution line: To, Cc and Subject, each closed by a
/// semicolon. They are part of the attribution.
/// </summary>
internal static class FieldsAbove
{
    private const int MostFields = 4;

    public static void Find(BodyDraft body)
    {
        for (var index = 0; index < body.Attributions.Count; index++)
        {
            var found = body.Attributions[index];
            if (body.KindOf(found.EndLine - 1) != SegmentKind.AttributionLine || found.StartLine < 2) continue;
            var (first, subject) = (found.StartLine - 1, found.Subject);
            var isAddressed = false;
            while (first > 0 && found.StartLine - first <= MostFields && FieldAt(body, first - 1, found.Depth) is not HeaderField.None and var field)
            {
                first--;
                isAddressed |= field is HeaderField.To or HeaderField.Cc && body.Words(first).Contains('@');
                if (field == HeaderField.Subject) subject = Value(body.Words(first));
            }

            if (!isAddressed) continue;
            if (first > 0 && body.Depths[first - 1] == found.Depth && !body.IsDecided(first - 1) && Footers.IsRule(body.Words(first - 1))) first--;
            for (var line = first; line < found.StartLine - 1; line++)
            {
                body.Decide(line, SegmentKind.InlineHeaders);
                body.AttributionOf[line] = index;
            }

            body.Attributions[index] = found with { StartLine = first + 1, Subject = subject };
        }
    }

    /// <summary>None for anything else than an address or a subject closed by a semicolon.</summary>
    private static HeaderField FieldAt(BodyDraft body, int line, int depth)
    {
        var words = body.Words(line);
        if (words is not [.., ';'] || body.IsDecided(line) || body.Depths[line] != depth) return HeaderField.None;
        var field = HeaderWords.FieldOf(words, out _);
        return field is HeaderField.To or HeaderField.Cc or HeaderField.Subject ? field : HeaderField.None;
    }

    private static string Value(ReadOnlySpan<char> words)
    {
        HeaderWords.FieldOf(words, out var start);
        return words[start..].Trim(" ;").ToString();
    }
}
