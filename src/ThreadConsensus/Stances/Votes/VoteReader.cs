using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ThreadConsensus.Stances.Phrases;
using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Stances.Votes;

/// <summary>
/// Reads votes cast as numbers. A number is a vote where the line opens with it, alone or after a label, or closes with
/// it after words such as "I am"; a number talked about ("at least three +1 votes") is none.
/// </summary>
internal static partial class VoteReader
{
    /// <summary>Lines longer than this hold prose, and votes are only looked for at their start.</summary>
    private const int LongLine = 200;

    /// <summary>Lines of that length are wrapped where the line runs full, so that a sentence goes on in the next one.</summary>
    private const int WrappedLine = 50;

    /// <summary>How every vote that closes a line is written, to look for first.</summary>
    private static readonly SearchValues<string> ClosingVotes = SearchValues.Create(
        ["+1", "-1", "\u22121", "\u20131", "+0", "-0", "+2", "-2"], StringComparison.Ordinal);

    public static List<StanceStatement> Read(OwnWords words)
    {
        var found = new List<StanceStatement>();
        OwnLine? before = null;
        foreach (var line in words.Lines)
        {
            var above = before;
            before = line;
            if (above is not null && line.Number == above.Number + 1 && GoesOn(above.Text, line.Text)) continue;
            if (line.Text.Length <= LongLine * 5 && line.Text.AsSpan().ContainsAny('+', '-', '0') && Read(line) is { } vote)
            {
                found.Add(vote);
            }
            else if (line.Answers < 0 && Thumbs.Read(line) is { } thumb) found.Add(thumb);
        }

        return found;
    }

    /// <summary>"must be greater than", and below it "0. All you can do then": the number ends a sentence that was wrapped.</summary>
    private static bool GoesOn(string above, string line) =>
        above.Length >= WrappedLine && char.IsLetterOrDigit(above[^1]) && WrappedNumber().IsMatch(line);

    [GeneratedRegex(@"^\s*(?:0\b|[-\u2212]\d)(?= |[.,;])(?! (?:from|for) (?:me|us)\b| \(?(?:non-?)?binding)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WrappedNumber();

    private static StanceStatement? Read(OwnLine line)
    {
        var text = line.Text.Trim();
        var match = Given().Match(text);
        if (!match.Success) match = Opening().Match(text);
        if (!match.Success && text.Length <= LongLine && text.AsSpan().ContainsAny(ClosingVotes)) match = Closing().Match(text);
        if (!match.Success || match.Groups["empty"].Success) return null;
        var before = text[..match.Groups["vote"].Index];
        if (!match.Groups["given"].Success && AboutAnothersVote().IsMatch(before)) return null;
        if (TakesBack().IsMatch(before)) return null;
        var rest = text[(match.Groups["vote"].Index + match.Groups["vote"].Length)..];
        if (TelephoneNumber().IsMatch(rest)) return null;
        if (!match.Groups["marked"].Success && TalksAboutVotes().IsMatch(rest)) return null;
        var strength = StrengthOf(match.Groups["vote"].ValueSpan);
        if (strength is null) return null;
        return Statement(line, strength.Value, match, rest);
    }

    private static StanceStatement Statement(OwnLine line, double strength, Match match, string rest)
    {
        var stance = Vote.StanceOf(strength);
        var condition = stance == Stance.Supports ? ConditionFinder.Find(rest) : null;
        var question = match.Groups["question"];
        return new StanceStatement
        {
            Stance = condition is null ? stance : Stance.SupportsIf,
            Confidence = condition is null ? 0.96 : 0.85,
            Evidence = new StanceEvidence(
                EvidenceSource.Vote, RuleOf(match.Groups["vote"].ValueSpan), line.Text.Trim(), line.Number, line.Number),
            Strength = strength,
            Condition = condition,
            MarkedBinding = NonBinding().IsMatch(rest) ? false : Binding().IsMatch(rest) ? true : null,
            Question = question.Success ? question.Value.ToUpperInvariant() : null,
        };
    }

    private static string RuleOf(ReadOnlySpan<char> vote) =>
        vote[0] is '+' ? "vote-plus" : vote[0] is '-' or '\u2212' or '\u2013' ? "vote-minus" : "vote-zero";

    /// <summary>"++1" and "+1000" are one loud vote; null for a number that no scale has.</summary>
    private static double? StrengthOf(ReadOnlySpan<char> vote)
    {
        var sign = vote[0] is '-' or '\u2212' or '\u2013' ? -1 : 1;
        var digits = vote.TrimStart("+-\u2212\u2013\u00b1/ ");
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        if (number > Vote.Strongest)
        {
            var loud = number is 10 or 100 or 1000 or 10000 or 1000000 or 11 or 111;
            return loud ? sign : null;
        }

        return number == 0 ? 0 : sign * number;
    }

    /// <summary>At the start of a line: "+1", "-1 (binding)", "[x] +1", "A) +1", "My vote: +1", "*+1*".</summary>
    [GeneratedRegex(
        @"^(?:[*_`""]{0,2}|[-*] )(?:(?<empty>\[\s*\])\s*|(?<marked>\[\s*[xX\u2713*]\s*\])\s*|"
        + @"(?:(?:question|option|part|proposal|on|for|re)\s+)?\(?(?<question>[A-Ha-h]|[1-9])(?:[.):]{1,2}|\s*[-=:])\s*|"
        + @"(?:(?:my|here is my|here's my|so|ok|okay|yes|sure|thanks|awesome|great|nice|cool|vote|big|huge|strong|a big|a strong|"
        + @"a|i vote|i'm|i am|i say|definitely|another|and|well|wow|hi|hello|hey|all|mine|it's a|it is a|that's a|from me|"
        + @"binding|non-binding|consider this a|consider this my|here's a|here is a|my non-binding|my binding)\b[ ,:!.]*){1,4}(?:vote\s*(?:is|:)?\s*)?)?"
        + @"[*_`""(\[]{0,2}(?<vote>\+{1,3} ?\d+(?:\.\d+)?|[-\u2212\u2013]{1,2}\d(?:\.\d+)?|\u00b10|\+/-\s?0|0(?=\s*$|\s*\(|\s*[,.] |\s*non-?binding|\s+from me))"
        + @"(?![\w.:/\-+]\S|\d|%)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    /// <summary>At the end of a short line, with words before it that make it the sender's: "so +1", "+1 from me".</summary>
    [GeneratedRegex(
        @"(?:[.!,;:)] |\b(?:so|a|my|big|strong|thus|hence|therefore|it's|here's|am|i'm|vote|me|looks good|lgtm|agreed?|fine|great|otherwise|"
        + @"awesome|but|and|is|still|for this|idea|ok)[,:]? )(?<vote>\+{1,3}1|[-\u2212\u2013]1|\+0(?:\.\d)?|-0(?:\.\d)?|\+2|-2)"
        + @"(?:\s*(?:\((?:non-?)?binding\)|from (?:me|my side|us)|(?:non-?)?binding|here|too|as well|for (?:this|that|me|the [\w ]{2,30})))?\s*[.!)]*\s*(?:[:;]-?\))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    /// <summary>"I'll give it a big +1": nobody else's.</summary>
    [GeneratedRegex(
        @"^(?:(?:so|ok|okay|then|and|well|also|yes)[, ]+)?"
        + @"(?<given>I(?:['\u2019](?:ll|d)| will| would| can| hereby| shall)?(?: \w+ly| also)? (?:give|cast|add)\b)"
        + @"(?: (?:this|that|it|you|the|a|an|my|another|big|huge|strong|enthusiastic|patch|series|proposal|idea|release|\w+est)){0,4}"
        + @" (?<vote>[+\-\u2212]1)(?![\w.:/\-+]\S|\d|%)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Given();

    /// <summary>"I withdraw my -1" casts no vote: it takes one back.</summary>
    [GeneratedRegex(
        @"\b(?:withdr[ae]w\w*|retract\w*|revok\w+|rescind\w*|t(?:ake|aking|ook) back|drop(?:ping|ped)?|remov(?:e|ed|ing)|chang(?:e|ed|ing)|cancel\w*)\b[^.]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakesBack();

    /// <summary>What follows a number that is not the sender's vote: a tally, a rule, a unit.</summary>
    [GeneratedRegex(
        @"^\s*(?:votes?\b|'?s\b|:\s*\w|=|\)?\s*approve\b|\)?\s*disapprove\b|\)?\s*(?:do not|don't)\s+care|binding votes|from at least|and\s+[-+]\d|or\s+[-+]?\d|"
        + @"/\s*[-+]?\d|,\s*[-+]?\d\b|\s*means\b|\s*is\s+(?:required|needed|a veto)|\s*(?:bytes?|ms|seconds?|minutes?|hours?|days?|weeks?|months?|years?|"
        + @"lines?|files?|pages?|entries|elements|bits?|cpus?|patches|offset|index|error|errors|failures?)\b|\s*(?:to(?!\s+(?:what|this|that|(?-i:\p{Lu})\p{L}+|\w+ing)\b)|per|more|less|each|of)\s+\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TalksAboutVotes();

    /// <summary>What follows the country code of North America: " 212-555-0143", " (212) 555 0143".</summary>
    [GeneratedRegex(@"^[ .]{0,2}\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]?\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex TelephoneNumber();

    /// <summary>"translate this to a +1", "give a -1": words about a vote, not one.</summary>
    [GeneratedRegex(
        @"\b(?:to|as|of|with|give|cast|need|needs|want|wants|got|gets?|count|counts|counted|his|her|your|their|three|two|no|any|not|than|minimum|least) "
        + @"(?:a |an |the |of )?$|\bgiv(?:e|es|en|ing) (?:it|this|that|them|you|me|us|the \w+) (?:(?:a|an|the|his|her|their|your) )?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AboutAnothersVote();

    [GeneratedRegex(@"\bnon[- ]?bind|\bnot binding|\badvisory", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NonBinding();

    [GeneratedRegex(@"\bbind", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Binding();
}
