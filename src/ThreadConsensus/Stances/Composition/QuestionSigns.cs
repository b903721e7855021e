using ThreadConsensus.Stances.Phrases;
using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Stances.Composition;

/// <summary>Tells a message that only asks: it consists of questions, none of which asks for a change.</summary>
internal static class QuestionSigns
{
    /// <summary>Weight of a message that is nothing but questions.</summary>
    private const double OnlyQuestions = 2.7;

    public static void Add(Scores scores, MessageFacts message, Place place)
    {
        var sentences = 0;
        var questions = 0;
        foreach (var paragraph in message.Findings.Words.Paragraphs)
        {
            foreach (var sentence in paragraph.Sentences)
            {
                if (IsFormula(sentence)) continue;
                sentences++;
                if (sentence.IsQuestion || Wonders(message, sentence)) questions++;
            }
        }

        if (questions == 0) return;
        var share = (double)questions / sentences;
        var argues = message.Findings.Phrases.Any(hit => Argues(hit.Meaning));
        var weight = OnlyQuestions * share * (argues ? 0.35 : 1) * (place is Place.PatchReview ? 0.35 : 1);
        scores.Shift(Stance.Asks, weight);
    }

    private static bool Wonders(MessageFacts message, Sentence sentence) => message.Findings.Phrases.Any(
        hit => hit.Meaning is PhraseMeaning.Wonder && ReferenceEquals(hit.Sentence, sentence));

    /// <summary>"Hi," and "Thanks" are neither question nor statement.</summary>
    private static bool IsFormula(Sentence sentence) => sentence.Text.Length < 12 && !sentence.IsQuestion;

    private static bool Argues(PhraseMeaning meaning) => meaning is PhraseMeaning.Approve or PhraseMeaning.Object
        or PhraseMeaning.Disfavour or PhraseMeaning.Concern or PhraseMeaning.Request or PhraseMeaning.Challenge
        or PhraseMeaning.Agree or PhraseMeaning.Disagree or PhraseMeaning.ApproveIf;
}
