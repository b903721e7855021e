using System.Text.RegularExpressions;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Decisions;

/// <summary>The rule that a call for votes names itself: "this passes with a two-thirds majority of those voting".</summary>
/// <param name="Text">The rule, as <see cref="RuleText"/> reads it.</param>
/// <param name="Words">The sentence that names it.</param>
internal sealed partial record NamedRule(string Text, string Words)
{
    private const int LongestSentence = 600;

    private const string Shares = @"two[- ]thirds?|three[- ](?:quarters|fourths)|one[- ]third|a third|half"
        + @"|[1-9]/[1-9]|[1-9][0-9](?:\.[0-9])? ?(?:%|per ?cent)";

    /// <summary>Null for another kind of proposal, and where the call names none.</summary>
    public static NamedRule? Of(SpokenThread spoken)
    {
        if (spoken.Proposal.Kind != ProposalKind.Vote) return null;
        foreach (var index in spoken.Order)
        {
            if (!spoken.Proposal.ProposingMessages.Contains(spoken.Message(index).Node.Id, StringComparer.Ordinal)) continue;
            var sentences = OwnSentences.Of(spoken.Message(index).Body)
                .Where(sentence => !sentence.IsQuestion && sentence.Text.Length <= LongestSentence && !Other().IsMatch(sentence.Text))
                .ToList();
            var quorum = sentences.Select(sentence => Quorum().Match(sentence.Text)).FirstOrDefault(match => match.Success);
            foreach (var sentence in sentences)
            {
                if (RuleIn(sentence.Text) is not { } rule) continue;
                var also = quorum is not null && rule.StartsWith("simple-majority", StringComparison.Ordinal)
                    ? $" quorum={ShareOf(quorum.Groups["share"].Value)}"
                    : "";
                return new NamedRule(rule + also, sentence.Text);
            }
        }

        return null;
    }

    private static string? RuleIn(string text)
    {
        if (ByName().Match(text) is { Success: true } named && DecisionRules.ByName(named.Groups["name"].Value) is { } rule) return rule.Name;
        if (Leadership().IsMatch(text)) return "xen-leadership-vote";
        if (ProjectWide().IsMatch(text)) return "xen-project-wide-vote";
        if (MajorityApproval().IsMatch(text)) return "apache-release";
        if (ConsensusApproval().IsMatch(text)) return "apache-code-change";
        var of = Eligible().IsMatch(text) ? " of=eligible" : "";
        if (Qualified().Match(text) is { Success: true } match) return $"simple-majority at-least={ShareOf(match.Groups["share"].Value)}{of}";
        return Simple().IsMatch(text) ? "simple-majority" + of : null;
    }

    private static string ShareOf(string words) => words.ToLowerInvariant().Replace('-', ' ') switch
    {
        "two third" or "two thirds" => "2/3",
        "three quarters" or "three fourths" => "3/4",
        "one third" or "a third" => "1/3",
        "half" => "1/2",
        var share when share.Contains('/', StringComparison.Ordinal) => share,
        var share => share.TrimEnd('%', 'p', 'e', 'r', 'c', 'n', 't', ' ') + "%",
    };

    [GeneratedRegex(@"\b(?:decision )?rule:? (?<name>[a-z]+(?:-[a-z]+)+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ByName();

    /// <summary>What is said of another vote, or denied.</summary>
    [GeneratedRegex(
        @"\b(?:not|no longer|instead of|rather than|unlike|last (?:time|vote|year)|previous|earlier|used to|if this were)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex(@"\bleadership team (?:vote|decision|resolution|voting)\b|\bvote (?:of|by|among) the leadership team\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leadership();

    [GeneratedRegex(@"\bproject[- ]wide (?:vote|decision|voting|ballot)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProjectWide();

    [GeneratedRegex(
        @"\b(?:majority approval|lazy majority)\b"
        + @"|\b(?:at least|minimum of) (?:three|3) (?:binding )?\+1(?:'?s| votes?)?\b[^.]{0,60}\bmore\b[^.]{0,40}(?:\+1|positive|in favou?r)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MajorityApproval();

    [GeneratedRegex(@"\bconsensus approval\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ConsensusApproval();

    [GeneratedRegex(
        @"\b(?<share>" + Shares + @") (?:super[- ]?)?majority\b|\b(?:super[- ]?)?majority of (?:at least )?(?<share>" + Shares + @")(?!\w)"
        + @"|\b(?:passes|carries|carried|passed|accepted|approved|needs|requires|takes)\b[^.]{0,40}?(?<![\w/])(?<share>" + Shares
        + @") of (?:all |the |those )*(?:votes?|voters|voting|committers|members|maintainers)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Qualified();

    [GeneratedRegex(@"\b(?:simple|plain|bare) majority\b|\bmajority (?:vote|of (?:the )?votes(?: cast)?|of those voting)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Simple();

    [GeneratedRegex(@"\bof all (?:the |our |active |eligible )*(?:committers|members|maintainers|voters|who may vote|eligible)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Eligible();

    [GeneratedRegex(@"\bquorum (?:of|is|being|will be) (?:at least |set at )?(?<share>" + Shares + @")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quorum();
}
