using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Stances.Phrases;

/// <summary>
/// What turns a phrase into something else than it says: negation, report, condition, hedge, question.
/// </summary>
internal sealed class PhraseGuards
{
    private const int NegationReach = 6;
    private const int ConditionReach = 7;

    /// <summary>Words of a name between "as" and "said".</summary>
    private const int NameReach = 4;

    private readonly int _as;
    private readonly int _to;
    private readonly int _yet;
    private readonly bool[] _negations;
    private readonly bool[] _contrasts;
    private readonly bool[] _reports;
    private readonly bool[] _speakers;
    private readonly bool[] _conditions;
    private readonly bool[] _doubts;
    private readonly bool[] _futures;
    private readonly bool[] _hedges;
    private readonly bool[] _opinions;
    private readonly bool[] _others;
    private readonly bool[] _views;
    private readonly bool[] _seemings;
    private readonly bool[] _auxiliaries;
    private readonly bool[] _buts;
    private readonly bool[] _grants;
    private readonly int _even;

    public PhraseGuards(Vocabulary vocabulary)
    {
        _as = vocabulary.Add("as");
        _to = vocabulary.Add("to");
        _yet = vocabulary.Add("yet");
        _even = vocabulary.Add("even");
        _grants = vocabulary.SetOf(["though", "although", "while", "whilst", "granted"]);
        _negations = vocabulary.SetOf(
            ["not", "never", "no", "hardly", "neither", "nor", "without", "nobody", "none", "nothing", "barely", "unless"]);
        _contrasts = vocabulary.SetOf(
            ["but", "however", "otherwise", "though", "although", "yet", "so", "still", "nevertheless", "and", "then"]);
        _reports = vocabulary.SetOf(
            [
                "says", "said", "thinks", "thought", "believes", "believed", "argues", "argued", "claims", "claimed",
                "wrote", "mentioned", "feels", "wants", "wanted", "told", "insists", "insisted", "objected", "suggested",
                "stated", "pointed", "replied", "asked", "proposed", "considers",
            ]);
        _speakers = vocabulary.SetOf(["i", "we", "me", "us"]);
        _conditions = vocabulary.SetOf(["if", "once", "when", "whether", "until", "till", "before", "unless", "where", "what", "how", "which"]);
        _doubts = vocabulary.SetOf(["if", "unless", "should"]);
        _futures = vocabulary.SetOf(
            [
                "be", "get", "getting", "can", "could", "should", "would", "must", "may", "might", "to", "being", "before",
                "after", "once", "until", "when", "if", "not", "will", "cannot", "how", "which", "shall", "gets", "than",
            ]);
        _buts = vocabulary.SetOf(["but", "however", "although", "though", "yet", "except"]);
        _opinions = vocabulary.SetOf(
            [
                "think", "believe", "feel", "see", "expect", "find", "consider", "agree", "sure", "say", "saying", "claim", "claiming", "argue",
                "arguing", "suggesting", "imply", "implying", "mean",
            ]);
        _others = vocabulary.SetOf(["you", "they", "he", "she", "people", "everyone", "everybody", "some", "others", "many"]);
        _views = vocabulary.SetOf(["think", "believe", "feel", "say", "claim", "argue", "assume", "suspect", "worry", "find"]);
        _seemings = vocabulary.SetOf(["seem", "seems", "seemed", "appear", "appears"]);
        _auxiliaries = vocabulary.SetOf(["is", "are", "was", "were", "would", "will", "does", "do", "did", "can", "could", "has"]);
        _hedges = vocabulary.SetOf(["maybe", "perhaps", "might", "possibly", "presumably", "guess", "suppose", "almost"]);
    }

    /// <summary>True when a word shortly before takes the phrase back: "not", "never", "nobody".</summary>
    public bool IsNegated(ReadOnlySpan<Token> words, int start)
    {
        for (var i = start; i > 0 && start - i < NegationReach; i--)
        {
            if (words[i].ByBracket) break;
            if (words[i].BreakBefore) return false;
            if (In(_negations, words[i - 1].Word)) return true;
            // "Not yet ready" is not ready.
            if (i > 1 && words[i - 1].Word == _yet && In(_negations, words[i - 2].Word)) return true;
            if (In(_contrasts, words[i - 1].Word)) return false;
        }

        return IsDisbelieved(words, start);
    }

    /// <summary>"I do not think that ..." and "not to say that ..." take back the whole clause, however long.</summary>
    private bool IsDisbelieved(ReadOnlySpan<Token> words, int start)
    {
        for (var i = start; i > 1; i--)
        {
            if (words[i] is { BreakBefore: true, ByBracket: false }) return false;
            if (!In(_opinions, words[i - 1].Word)) continue;
            if (In(_negations, words[i - 2].Word)) return true;
            if (i > 2 && words[i - 2].Word == _to && In(_negations, words[i - 3].Word)) return true;
        }

        return false;
    }

    /// <summary>True when the phrase is somebody else's: "X thinks that we should not".</summary>
    public bool IsReported(ReadOnlySpan<Token> words, int start)
    {
        for (var i = start - 1; i > 0; i--)
        {
            if (In(_contrasts, words[i].Word) && words[i].BreakBefore) return false;
            if (In(_reports, words[i].Word) && !In(_speakers, words[i - 1].Word) && !IsAgreed(words, i, start)) return true;
            if (In(_views, words[i].Word) && (IsOfOthers(words, i) || IsSeeming(words, i))) return true;
        }

        return false;
    }

    /// <summary>"You seem to think that I am against it": a view that the author gives to somebody else.</summary>
    private bool IsOfOthers(ReadOnlySpan<Token> words, int view)
    {
        for (var i = view - 1; i >= Math.Max(0, view - NameReach); i--)
        {
            if (In(_speakers, words[i].Word)) return false;
            if (In(_others, words[i].Word)) return true;
            if (words[i + 1].BreakBefore) return false;
        }

        return false;
    }

    /// <summary>"... and seem to think that": nobody says so of himself.</summary>
    private bool IsSeeming(ReadOnlySpan<Token> words, int view) =>
        view > 1 && words[view - 1].Word == _to && In(_seemings, words[view - 2].Word);

    /// <summary>"Is that a crazy idea?" asks; "is that not a crazy idea?" says that it is.</summary>
    public bool AsksOpenly(ReadOnlySpan<Token> words)
    {
        if (!In(_auxiliaries, words[0].Word)) return false;
        foreach (var word in words)
        {
            if (In(_negations, word.Word)) return false;
        }

        return true;
    }

    /// <summary>
    /// "As Ann said, this should go in" is what its author says too, once the clause of Ann has ended.
    /// </summary>
    private bool IsAgreed(ReadOnlySpan<Token> words, int report, int start)
    {
        var next = report + 1;
        while (next < start && !words[next].BreakBefore) next++;
        if (next > start || !words[next].BreakBefore) return false;
        for (var i = report - 1; i >= Math.Max(0, report - NameReach); i--)
        {
            if (words[i].Word == _as) return true;
        }

        return false;
    }

    /// <summary>True when the phrase itself stands in the condition: "if it looks good to you".</summary>
    public bool IsInCondition(ReadOnlySpan<Token> words, int start)
    {
        for (var i = start; i > 0 && start - i < ConditionReach; i--)
        {
            if (words[i] is { BreakBefore: true, ByBracket: false }) return false;
            if (In(_conditions, words[i - 1].Word)) return true;
        }

        return false;
    }

    /// <summary>
    /// True when the word before shows that a thing done is not done yet: "to be applied", "once merged".
    /// </summary>
    public bool IsNotDoneYet(ReadOnlySpan<Token> words, int start) =>
        start > 0 && (In(_futures, words[start - 1].Word) || (start > 1 && In(_futures, words[start - 2].Word)));

    /// <summary>True when all hangs on something that may not happen: "if nobody wants it, I can drop it".</summary>
    public bool OpensWithDoubt(ReadOnlySpan<Token> words) => In(_doubts, words[0].Word);

    /// <summary>True when the sentence opens with a condition: "once that is in, I can apply it".</summary>
    public bool OpensWithCondition(ReadOnlySpan<Token> words) => In(_conditions, words[0].Word);

    public bool IsHedged(ReadOnlySpan<Token> words, int start)
    {
        for (var i = Math.Max(0, start - 4); i < start; i++)
        {
            if (In(_hedges, words[i].Word)) return true;
        }

        return false;
    }

    public bool IsBut(Token word) => In(_buts, word.Word);

    /// <summary>"Even though I do not object, ...": what the sentence opens with only leads up to what follows.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="end">Where the phrase ends, exclusive.</param>
    public bool IsGranted(ReadOnlySpan<Token> words, int end)
    {
        if (!In(_grants, words[0].Word) && !(words.Length > 1 && words[0].Word == _even && In(_grants, words[1].Word))) return false;
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].BreakBefore) return end <= i;
        }

        return false;
    }

    private static bool In(bool[] set, int word) => word < set.Length && set[word];
}
