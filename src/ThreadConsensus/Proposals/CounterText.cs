using System.Buffers;
using System.Text.RegularExpressions;

namespace ThreadConsensus.Proposals;

/// <summary>The sentences in which somebody puts something else forward in place of what is proposed.</summary>
internal static partial class CounterText
{
    private const int LongestSentence = 1_000;

    /// <summary>Own characters below which there is no proposal, only a remark.</summary>
    private const int ShortestContent = 160;

    private const int ShortestSummary = 15;

    /// <summary>Words of which one stands in every counter-proposal.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["counter", "alternative", "instead", "something else", "something different", "a different", "another"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// False for a text in which no counter-proposal can stand: told faster than its sentences are found.
    /// </summary>
    public static bool MayStandIn(string text) => text.AsSpan().ContainsAny(Signs);

    /// <summary>
    /// The sentence that makes a counter-proposal; null when there is none, or nothing that spells it out.
    /// </summary>
    /// <param name="sentences">What somebody wrote.</param>
    /// <param name="named">True to take it only where he calls it a counter-proposal or an alternative one: in the
    /// review of a patch, "I would suggest to return early instead" is about a line.</param>
    public static OwnSentence? First(IReadOnlyList<OwnSentence> sentences, bool named)
    {
        if (sentences.Sum(sentence => sentence.Text.Length) < ShortestContent) return null;
        return sentences.FirstOrDefault(sentence => !sentence.IsQuestion && sentence.Text.Length <= LongestSentence
            && (Named().IsMatch(sentence.Text) || (!named && Instead().IsMatch(sentence.Text))));
    }

    /// <summary>
    /// What such a sentence puts forward, in few words: without the lead, up to a colon; else the sentence.
    /// </summary>
    public static string Summary(OwnSentence sentence)
    {
        var text = sentence.Text.TrimEnd('.', ':', ' ');
        var lead = Named().Match(text) is { Success: true } named ? named : Instead().Match(text);
        if (!lead.Success) return text;
        var rest = text[(lead.Index + lead.Length)..];
        rest = rest[Connective().Match(rest).Length..];
        var end = rest.AsSpan().IndexOfAny(":;");
        if (end >= ShortestSummary) rest = rest[..end];
        return rest.Length < ShortestSummary ? text : char.ToUpperInvariant(rest[0]) + rest[1..];
    }

    [GeneratedRegex(@"^[ ,:]*(?:(?:is|would be|that|to|we|let us|let's|should)\b[ ,]*){0,3}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Connective();

    [GeneratedRegex(
        @"\b(?:my|a|one|as a|here is a|here's a|this) counter[- ]?proposal\b(?! (?:of|by|from))|\blet me counter[- ]?propose\b"
        + @"|\bI(?:'d| would)?(?: like to)? counter[- ]?propose\b"
        + @"|\b(?:my|here is (?:an|my)|here's (?:an|my)|I(?:'d| would)? (?:like to )?(?:propose|suggest|offer|have) an)"
        + @" (?:\w+ )?alternative (?:proposal|plan|text|wording|series|patch|motion)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(
        @"\bI(?:'d| would|'ll| will)?(?: like to| rather| therefore| hereby)* (?:propose|suggest),?(?: that)? instead\b"
        + @"|\binstead,? I(?:'d| would|'ll| will)?(?: like to| rather| hereby)* (?:propose|suggest)\b"
        + @"|\bI(?:'d| would|'ll| will)?(?: like to| rather| therefore| hereby)* (?:propose|suggest) "
        + @"(?:something else|something different|a different|another (?:way|approach|plan|route)|the following instead)\b"
        + @"|\b(?:my|an) alternative (?:suggestion|approach|idea) (?:is|would be)\b"
        + @"|\bwhat I(?:'d| would)?(?: like to| rather)* (?:propose|suggest) instead is\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();
}
