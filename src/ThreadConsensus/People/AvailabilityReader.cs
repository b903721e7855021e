using System.Buffers;
using System.Text.RegularExpressions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.People;

/// <summary>
/// Reads from somebody's own words that he is away, recused, needs time, or leaves the decision to another.
/// </summary>
public static partial class AvailabilityReader
{
    private const int LongestSentence = 600;

    // Every match of an expression below holds one of its words; to look for these is many times faster.
    private static readonly SearchValues<string> RecusedWords = Words("recus", "conflict", "vote", "part");

    private static readonly SearchValues<string> DeferredWords =
        Words("defer", "leave ", "call", "decision", "choice", "let ", "up to ", "whatever");

    private static readonly SearchValues<string> AwayWords = Words(
        "away", "holiday", "vacation", "leave", "PTO", "sabbatical", "office", "offline", "AFK", "travel", "conference",
        "back", "return");

    private static readonly SearchValues<string> HeldWords = Words(
        "time", "until", "till", "give me", "hold o", "wait", "before", "yet", "look", "review", "get to", "get round",
        "reply", "respond", "comment");

    /// <summary>
    /// All such statements of a message in line order. Questions, and what is said of others, do not count.
    /// </summary>
    /// <param name="body">The message.</param>
    /// <param name="written">When it was written; null when unknown: then no end can be told.</param>
    public static IReadOnlyList<AvailabilityStatement> Read(ParsedBody body, DateTimeOffset? written)
    {
        ArgumentNullException.ThrowIfNull(body);
        var statements = new List<AvailabilityStatement>();
        foreach (var sentence in OwnSentences.Of(body))
        {
            if (sentence.IsQuestion || sentence.Text.Length > LongestSentence) continue;
            if (KindOf(sentence.Text, out var to) is not { } kind) continue;
            var until = written is { } instant ? EndOf(sentence.Text, instant) : null;
            statements.Add(new AvailabilityStatement(kind, until, to, sentence.Text, sentence.StartLine,
                sentence.EndLine));
        }

        return statements;
    }

    private static AvailabilityKind? KindOf(string text, out string to)
    {
        to = "";
        var words = text.AsSpan();
        if (words.ContainsAny(RecusedWords) && Recused().IsMatch(words)) return AvailabilityKind.Recused;
        if (words.ContainsAny(DeferredWords) && Deferred().Match(text) is { Success: true } match)
        {
            to = match.Groups["to"].Value.TrimEnd('.', '-', '\'');
            return AvailabilityKind.Deferred;
        }

        if (words.ContainsAny(AwayWords) && Away().IsMatch(words)) return AvailabilityKind.Away;
        return words.ContainsAny(HeldWords) && Held().IsMatch(words) ? AvailabilityKind.Held : null;
    }

    private static SearchValues<string> Words(params ReadOnlySpan<string> words) =>
        SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Until Monday" ends when Monday begins: from then on his word may be expected.</summary>
    private static DateTimeOffset? EndOf(string text, DateTimeOffset written)
    {
        var match = Until().Match(text);
        if (!match.Success) return null;
        var today = DateOnly.FromDateTime(written.DateTime);
        if (CalendarDay.Read(match.Groups["day"].Value, today) is not { } day || day <= today) return null;
        return new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), written.Offset);
    }

    [GeneratedRegex(
        @"\bI(?:'m| am|'ll be| will be|'ve been| have been)(?: currently| also)? (?:away|on (?:holiday|holidays"
        + @"|vacation|leave|PTO|sabbatical|parental leave|sick leave)|out of (?:the )?office|offline|AFK|travell?ing"
        + @"|at a conference)\b|\b[Ww]e(?:'re| are|'ll be| will be) (?:on (?:holiday|holidays|vacation|leave)"
        + @"|out of (?:the )?office)\b|\bI(?:'ll| will) (?:not|only) (?:be able to "
        + @"|have time to )?(?:\w+ ){0,4}(?:after I(?:'m| am) back|when I(?:'m| am) back|when I return)\b|\bI(?:'m"
        + @"| am|'ll be| will be) back (?:on|in|next|from|after)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Away();

    [GeneratedRegex(
        @"\bI(?:'ll| will| must| should| have to| need to|'d better|'m going to"
        + @"| am going to)? (?:hereby )?recus(?:e|ing) myself\b|\bI(?:'m| am) recusing myself\b"
        + @"|\bI have a conflict of interests?\b|\bI (?:won't|will not|am not going to|shall not) (?:vote|take part"
        + @"|participate) (?:on|in)? ?(?:this|here|because|as|since)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recused();

    [GeneratedRegex(
        @"\bI (?:will |would |'ll |'d )?need (?:some |a bit |a little )?(?:more )?time\b|\bI (?:will |would |'ll "
        + @"|'d )?need until\b|\b(?:please |kindly )?give me (?:until|till|some (?:more )?time|a (?:few|couple)"
        + @"|a bit (?:more )?time|another|one more|\w+ (?:more )?days?)\b|(?:^|[,;:] |\bplease |\bplease, )(?:hold off|hold on"
        + @"|wait)\b[^.?!]{0,60}\b(?:until I|till I|for me|for my|so I|so that I|while I)\b|\b(?:please )?(?:don't"
        + @"|do not) (?:commit|apply|merge|push|close)\b[^.?!]{0,60}\b(?:until I|before I|till I|yet)\b|\bI(?:'d"
        + @"| would) like (?:some |a bit )?(?:more )?time\b|\bI(?:'ll| will| hope to| plan to| intend to"
        + @"| should be able to) (?:(?:have|take) a (?:closer )?look|look (?:at|into)|review|get (?:to|round to)|reply"
        + @"|respond|comment)\b[^.?!]{0,80}\b(?:by|on|until|before|tomorrow|next|this|later|when|after"
        + @"|over the weekend|soon|end of)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Held();

    [GeneratedRegex(
        @"\b[Ii](?:'ll| will| would|'d| shall)? (?:happily |gladly |just |therefore )?(?:defer|leave (?:it|this"
        + @"|that|the decision|the final (?:say|word|decision)))(?: entirely| up)? to (?<to>(?!You\b|The\b|Your\b"
        + @"|A\b)\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}|the (?:\w+ ){0,3}maintainers?|the committers"
        + @"|the release manager)|\b(?:[Tt]hat|[Tt]his|[Ii]t)(?:'s"
        + @"| is) (?<to>\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?)'s? (?:call|decision|choice)\b"
        + @"|\bI(?:'ll| will|'d rather| would rather) let (?<to>\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?) (?:decide|comment"
        + @"|answer|judge|chime in|weigh in|speak|review|make (?:the|that) (?:call|decision)|have the (?:last|final) word)\b"
        + @"|\b[Uu]p to (?<to>(?!You\b)\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}) (?:to decide|of course|I think"
        + @"|I guess)\b|\b(?:fine|happy|OK|okay) with whatever (?<to>\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?) (?:says"
        + @"|thinks|decides|prefers)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Deferred();

    [GeneratedRegex(
        @"\b(?:until|till|by|before|back(?: on| in)?|on|to) (?:the )?(?<day>[^?!]{3,60})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Until();
}
