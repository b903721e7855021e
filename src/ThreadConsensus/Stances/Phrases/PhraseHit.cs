using System.Text.RegularExpressions;
using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Stances.Phrases;

/// <summary>A phrase found in somebody's own words, guards passed.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Confidence">Of the rule, lowered by hedges, 0 to 1.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Paragraph">Index of its paragraph among the own ones.</param>
/// <param name="Condition">What the phrase depends on, in the author's words; null when unconditional.</param>
internal sealed partial record PhraseHit(
    PhraseRule Rule, double Confidence, Sentence Sentence, int Paragraph, string? Condition)
{
    /// <summary>True when "but" follows: what comes after it weighs more.</summary>
    public bool IsConceded { get; init; }

    /// <summary>The rule's, but taking back a vote against is taking back an objection.</summary>
    public PhraseMeaning Meaning => Rule.Meaning is PhraseMeaning.WithdrawApproval && VoteAgainst().IsMatch(Sentence.Text)
        ? PhraseMeaning.WithdrawObjection
        : Rule.Meaning;

    public StanceEvidence Evidence =>
        new(EvidenceSource.Phrase, Rule.Name, Sentence.Text, Sentence.StartLine, Sentence.EndLine);

    [GeneratedRegex(@"(?:^|\s)[-\u2212\u2013][12]\b", RegexOptions.CultureInvariant)]
    private static partial Regex VoteAgainst();
}
