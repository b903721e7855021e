using System.Globalization;
using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Stances.Phrases.Lexicon;

/// <summary>All phrase rules, found by the word they start with.</summary>
internal sealed class PhraseLexicon
{
    public static readonly PhraseLexicon Default = new(
    [
        (PhraseMeaning.Approve, ApprovalPhrases.Approve),
        (PhraseMeaning.ApproveIf, ConditionalPhrases.ApproveIf),
        (PhraseMeaning.Favour, FavourPhrases.Favour),
        (PhraseMeaning.Abstain, FavourPhrases.Abstain),
        (PhraseMeaning.Object, ObjectionPhrases.Object),
        (PhraseMeaning.Disfavour, DoubtPhrases.Disfavour),
        (PhraseMeaning.Concern, ReviewPhrases.Concern),
        (PhraseMeaning.Request, ReviewPhrases.Request),
        (PhraseMeaning.Challenge, QuestionPhrases.Challenge),
        (PhraseMeaning.Wonder, QuestionPhrases.Wonder),
        (PhraseMeaning.Agree, ReplyPhrases.Agree),
        (PhraseMeaning.Disagree, ReplyPhrases.Disagree),
        (PhraseMeaning.WithdrawApproval, ReplyPhrases.WithdrawApproval),
        (PhraseMeaning.WithdrawObjection, ReplyPhrases.WithdrawObjection),
        (PhraseMeaning.Resolve, ReplyPhrases.Resolve),
        (PhraseMeaning.Concede, ReplyPhrases.Concede),
        (PhraseMeaning.Inform, ReplyPhrases.Inform),
        (PhraseMeaning.Idiom, ReplyPhrases.Idiom),
        (PhraseMeaning.Call, CallPhrases.Call),
        (PhraseMeaning.Applied, OutcomePhrases.Applied),
        (PhraseMeaning.Accepted, OutcomePhrases.Accepted),
        (PhraseMeaning.Rejected, OutcomePhrases.Rejected),
        (PhraseMeaning.Withdrawn, OutcomePhrases.Withdrawn),
        (PhraseMeaning.Superseded, OutcomePhrases.Superseded),
        (PhraseMeaning.Deferred, OutcomePhrases.Deferred),
    ]);

    private readonly RulesOfWord?[] _byFirstWord;

    private PhraseLexicon(IReadOnlyList<(PhraseMeaning Meaning, string Table)> tables)
    {
        var rules = tables.SelectMany(table => Parse(table.Meaning, table.Table)).ToList();
        Guards = new PhraseGuards(Vocabulary);
        Announcement = new Announcement(Vocabulary);
        Tokenizer = new Tokenizer(Vocabulary);
        var byFirstWord = new List<PhraseRule>?[rules.Max(rule => rule.Pattern.FirstWords.Max()) + 1];
        foreach (var rule in rules)
        {
            foreach (var word in rule.Pattern.FirstWords) (byFirstWord[word] ??= []).Add(rule);
        }

        _byFirstWord = [.. byFirstWord.Select((starting, word) =>
            starting is null ? null : new RulesOfWord(word, [.. starting], Vocabulary.Count))];
    }

    public Vocabulary Vocabulary { get; } = new();

    public Tokenizer Tokenizer { get; }

    public PhraseGuards Guards { get; }

    public Announcement Announcement { get; }

    /// <summary>The rules that a word can start, given the word after it.</summary>
    /// <param name="word">A word of the vocabulary.</param>
    /// <param name="next">The next word, 0 for an unknown one, -1 at the end of the sentence.</param>
    public PhraseRule[] StartingWith(int word, int next) =>
        word < _byFirstWord.Length && _byFirstWord[word] is { } rules ? rules.Before(next) : [];

    private IEnumerable<PhraseRule> Parse(PhraseMeaning meaning, string table)
    {
        foreach (var rule in Joined(table))
        {
            var parts = rule.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var confidence = double.Parse(parts[1], CultureInfo.InvariantCulture);
            yield return new PhraseRule(parts[0], meaning, confidence, PhrasePattern.Parse(parts[2], Vocabulary));
        }
    }

    /// <summary>The rules of a table; a line set in continues the one before.</summary>
    private static List<string> Joined(string table)
    {
        var rules = new List<string>();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == ' ') rules[^1] += " " + line.Trim();
            else rules.Add(line.TrimEnd());
        }

        return rules;
    }
}
