using System.Text.RegularExpressions;
using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Stances.Phrases;

/// <summary>
/// Tells the sentence that announces what became of a proposal from one that merely mentions such a thing. Who applies,
/// drops or puts off something says so in a short main clause; "the code that is merged", "after the patch is merged"
/// and a long story in which something was once reverted announce nothing.
/// </summary>
internal sealed partial class Announcement(Vocabulary vocabulary)
{
    /// <summary>Up to so many words from the start of the sentence to the end of its clause, outside brackets, a phrase
    /// stands where announcements do.</summary>
    public const int ShortLead = 16;

    /// <summary>Beyond so many words, the sentence tells a story.</summary>
    public const int LongLead = 26;

    private const double InLongish = 0.8;
    private const double InStory = 0.5;

    private readonly bool[] _relatives = vocabulary.SetOf(["that", "which", "who"]);

    private readonly bool[] _speakers = vocabulary.SetOf(["i", "we"]);

    private readonly bool[] _subordinates = vocabulary.SetOf(
        [
            "after", "before", "as", "because", "while", "where", "whenever", "assume", "assumed", "assuming", "suppose",
            "supposed", "imagine", "like", "until", "once", "when", "if", "whether", "unless", "how", "why",
        ]);

    private readonly bool[] _doubts = vocabulary.SetOf(
        ["verify", "confirm", "check", "ensure", "sure", "wonder", "hope", "hoping", "no", "need", "needs"]);

    private readonly bool[] _provisos = vocabulary.SetOf(["yet", "until", "till", "unless", "without", "if", "before"]);

    private readonly bool[] _possibilities = vocabulary.SetOf(["can", "could", "may", "might", "or"]);

    /// <summary>
    /// How far a phrase announces, 0 (not at all) to 1; 1 for a phrase that is no announcement by meaning.
    /// </summary>
    public double Weight(PhraseMeaning meaning, ReadOnlySpan<Token> words, int start, int end, Sentence sentence)
    {
        if (!Closes(meaning)) return 1;
        if (IsRelative(words, start) || IsBracketed(sentence.Text, words[start].Start)) return 0;
        if (meaning is PhraseMeaning.Applied or PhraseMeaning.Rejected && LongPast().IsMatch(sentence.Text)) return 0;
        var mentions = meaning switch
        {
            PhraseMeaning.Applied => FollowsInClause(_subordinates, words, start),
            PhraseMeaning.Accepted => FollowsInClause(_doubts, words, start),
            PhraseMeaning.Deferred => FollowsInClause(_possibilities, words, start),
            // "I will not take this without numbers" refuses nothing for good.
            PhraseMeaning.Rejected => HasAny(_provisos, words),
            _ => false,
        };
        if (mentions) return 0;
        while (end < words.Length && !words[end].BreakBefore) end++;
        return WordsOutsideBrackets(sentence.Text, words[..end]) switch
        {
            <= ShortLead => 1,
            <= LongLead => InLongish,
            _ => InStory,
        };
    }

    /// <summary>"It was merged in 2012": history, told as an argument.</summary>
    [GeneratedRegex(
        @"\b(?:in|since|back in|around) (?:19|20)\d\d\b|\b(?:years?|decades?|months|ages) ago\b|\blast year\b|\bback then\b|\blong ago\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LongPast();

    private static bool Closes(PhraseMeaning meaning) => meaning is PhraseMeaning.Applied or PhraseMeaning.Accepted
        or PhraseMeaning.Rejected or PhraseMeaning.Withdrawn or PhraseMeaning.Superseded or PhraseMeaning.Deferred;

    /// <summary>"Code that is merged", "the one which I dropped": the phrase describes the noun before it.</summary>
    private bool IsRelative(ReadOnlySpan<Token> words, int start) =>
        OpensRelative(words, start)
        || (start > 0 && !words[start].BreakBefore && In(_speakers, words[start]) && OpensRelative(words, start - 1));

    private bool OpensRelative(ReadOnlySpan<Token> words, int at) =>
        at > 0 && !words[at].BreakBefore && In(_relatives, words[at]);

    /// <summary>Whether a word of the set stands before the phrase in its clause.</summary>
    private static bool FollowsInClause(bool[] set, ReadOnlySpan<Token> words, int start)
    {
        for (var i = start; i > 0; i--)
        {
            if (words[i].BreakBefore) return false;
            if (In(set, words[i - 1])) return true;
        }

        return false;
    }

    private static bool HasAny(bool[] set, ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (In(set, word)) return true;
        }

        return false;
    }

    private static bool IsBracketed(string text, int at)
    {
        var open = 0;
        foreach (var c in text.AsSpan(0, at))
        {
            if (c is '(' or '[') open++;
            else if (c is ')' or ']' && open > 0) open--;
        }

        return open > 0;
    }

    private static int WordsOutsideBrackets(string text, ReadOnlySpan<Token> words)
    {
        var count = 0;
        var open = 0;
        var at = 0;
        foreach (var word in words)
        {
            for (; at < word.Start; at++)
            {
                if (text[at] is '(' or '[') open++;
                else if (text[at] is ')' or ']' && open > 0) open--;
            }

            if (open == 0) count++;
        }

        return count;
    }

    private static bool In(bool[] set, Token word) => word.Word < set.Length && set[word.Word];
}
