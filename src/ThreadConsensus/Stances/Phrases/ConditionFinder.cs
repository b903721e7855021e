using System.Buffers;
using System.Text.RegularExpressions;

namespace ThreadConsensus.Stances.Phrases;

/// <summary>Finds what an approval depends on: "with that fixed", "as long as ...", "if you also ...".</summary>
internal static partial class ConditionFinder
{
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["with", "if ", "once ", "as long", "so long", "provided", "providing", "assuming", "modulo", "subject to", "unless",
            "on condition", "after ", "when ", "except", "apart from", "pending", "given that", "conditional", "contingent"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Waivers = SearchValues.Create(
        ["with or without", "without", "even if", "if at all", "if anyone", "if you like", "if you want", "if you prefer",
            "if any", "if desired", "if needed", "if it matters", "if that helps", "if that matters", "if it helps",
            "if necessary", "if possible", "preferably", "ideally", "optionally", "as if", "if only", "if i understand",
            "if i read", "if i remember", "if you need", "if i'm not", "if i am not", "feel free", "either way", "if not,",
            "since i'm assuming", "since i am assuming", "as i'm assuming", "as i am assuming"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The condition in the author's words; null when the sentence makes none.</summary>
    public static string? Find(string sentence)
    {
        if (!sentence.AsSpan().ContainsAny(Marks) || sentence.AsSpan().ContainsAny(Waivers)) return null;
        var match = With().Match(sentence);
        if (!match.Success) match = Clause().Match(sentence);
        return match.Success ? match.Value.Trim(' ', ',', '.', ':', ';', '(', ')') : null;
    }

    [GeneratedRegex(
        @"(?<!\b(?:fine|ok|okay|happy|good|problems?|agree|agreed|issues?|objections?|comfortable|live|cool|alright|satisfied|"
        + @"wrong|content|fan|disagree|concerns?|help|deal|dealing|come up|compared|along|do|start|started|go|went|working) )"
        + @"\bwith (?:(?!with\b)[\w'""`/<>().-]+,? ){0,14}?(?:fixed|addressed|changed|done|corrected|dropped|removed|added|"
        + @"adjusted|resolved|updated|renamed|split|reworded|squashed|folded|amended|clarified|sorted|moved|documented|rebased|"
        + @"tweaked|reverted|cleaned up|replaced|included|taken care of|changes?|fix|fixes|comments? above|nits?|above|"
        + @"suggestions?|tweaks?|corrections?|adjustments?|modifications?|caveats?|answered|explained|improved|extended)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex With();

    [GeneratedRegex(
        @"\b(?:as long as|so long as|provided(?: that)?|providing|assuming|modulo|subject to|on (?:the )?condition|unless|"
        + @"once(?! more| again| upon)|if (?:you|we|it|this|that|the|there|nobody|no one|and only if|they|somebody|someone|[a-z]+ (?:is|are|can|could|"
        + @"agrees?|acks?|has|have))|conditional on|contingent on|pending|after (?:you|that|this|the) (?=.{0,60}(?:fix|chang|addres|"
        + @"resolv|updat|done|rebas|test))|when (?:you|that|this|it) (?=.{0,40}(?:fix|chang|addres|resolv|updat|done)))"
        + @"[^.;]{0,200}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
