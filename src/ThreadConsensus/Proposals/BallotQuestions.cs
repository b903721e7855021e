using ThreadConsensus.Quoting;

namespace ThreadConsensus.Proposals;

/// <summary>
/// The labels of several questions put in one vote: "A) ... B) ...", "Question 1: ... Question 2: ...".
/// </summary>
internal static class BallotQuestions
{
    private const int MostQuestions = 26;

    private static readonly string[] Nouns = ["question ", "option ", "motion ", "proposal ", "choice ", "resolution "];

    /// <summary>The labels in order when they start at A or 1, count up and are at least two; else none.</summary>
    public static IReadOnlyList<string> Of(ParsedBody body)
    {
        var labels = new List<string>();
        for (var line = 1; line <= body.LineCount && labels.Count < MostQuestions; line++)
        {
            if (body[line].Depth > 0 || body[line].Kind is not (SegmentKind.OwnWords
                or SegmentKind.Salutation)) continue;
            if (LabelOf(body.TextOf(line).TrimStart()) is { } label && Follows(labels, label)) labels.Add(label);
        }

        return labels.Count < 2 ? [] : labels;
    }

    private static string? LabelOf(ReadOnlySpan<char> text)
    {
        var named = false;
        foreach (var noun in Nouns)
        {
            if (!text.StartsWith(noun, StringComparison.OrdinalIgnoreCase)) continue;
            text = text[noun.Length..];
            named = true;
            break;
        }

        if (!named) text = text.TrimStart("([");
        if (text.Length < 3 || text[1] is not (')' or '.' or ':' or ']')) return null;

        // Numbers alone are how people list anything; with "Question" before them they are a ballot.
        var counts = char.IsAsciiLetterUpper(text[0]) || (named && char.IsAsciiDigit(text[0]));
        return counts && text[2] is ' ' or '\t' ? text[..1].ToString() : null;
    }

    private static bool Follows(List<string> labels, string label) =>
        labels.Count == 0 ? label is "A" or "1" : label[0] == labels[^1][0] + 1;
}
