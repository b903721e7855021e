namespace ThreadConsensus.Quoting;

/// <summary>
/// Gives a sender back what he wrote between the words of a message without marks, after his name in brackets: "[Ann]
/// Yes." Programs that put no marks leave no other way to answer there.
/// </summary>
internal static class InlineAnswers
{
    private const int LongestName = 40;

    public static void Find(BodyDraft body, SenderNames sender)
    {
        if (body.Unmarked.Count == 0) return;
        for (var line = 0; line < body.Count; line++)
        {
            if (body.Depths[line] == 0 || body.TextStartOf(line) > 0 || !IsSigned(body.Words(line), sender)) continue;
            for (; line < body.Count && !body.IsBlank(line) && body.AttributionOf[line] < 0; line++)
            {
                body.Depths[line] = 0;
                body.Decide(line, SegmentKind.OwnWords);
            }
        }
    }

    private static bool IsSigned(ReadOnlySpan<char> words, SenderNames sender)
    {
        if (words.Length < 4 || words[0] != '[') return false;
        var close = words.IndexOf(']');
        return close is > 1 and < LongestName && close + 1 < words.Length && sender.IsName(words[1..close]);
    }
}
