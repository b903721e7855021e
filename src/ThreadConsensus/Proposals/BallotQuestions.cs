using ThreadConsensus.Quoting;

namespace ThreadConsensus.Proposals;

/// <summary>
/// Several questions put in one vote: "A) ... B) ...", "Question 1: ... Question 2: ...".
/// </summary>
internal static class BallotQuestions
{
    private const int MostQuestions = 26;

    private static readonly string[] Nouns = ["question ", "option ", "motion ", "proposal ", "choice ", "resolution "];

    /// <summary>
    /// The questions in order when their labels start at A or 1, count up and are at least two; else none.
    /// </summary>
    public static IReadOnlyList<BallotQuestion> Of(ParsedBody body)
    {
        var questions = new List<BallotQuestion>();
        for (var line = 1; line <= body.LineCount && questions.Count < MostQuestions; line++)
        {
            if (body[line].Depth > 0 || body[line].Kind is not (SegmentKind.OwnWords
                or SegmentKind.Salutation)) continue;
            if (Read(body.TextOf(line).Trim()) is { } question && Follows(questions, question.Label)) questions.Add(question);
        }

        return questions.Count < 2 ? [] : questions;
    }

    private static BallotQuestion? Read(ReadOnlySpan<char> text)
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
        return counts && text[2] is ' ' or '\t' ? new BallotQuestion(text[..1].ToString(), text[3..].Trim().ToString()) : null;
    }

    private static bool Follows(List<BallotQuestion> questions, string label) =>
        questions.Count == 0 ? label is "A" or "1" : label[0] == questions[^1].Label[0] + 1;
}
