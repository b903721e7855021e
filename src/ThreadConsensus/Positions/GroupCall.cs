using System.Text.RegularExpressions;

namespace ThreadConsensus.Positions;

/// <summary>Tells whether a question is put to a group of deciders, or only speaks of them.</summary>
internal static partial class GroupCall
{
    private const string Few = @"(?:(?:the|other|any|some|our|all|you|of|from|by|on|for|one|another|an?|more|at|least|remaining)\s+){0,4}";

    private const string Who = @"(?<who>committer|maintainer|pmc)s?\b";

    /// <summary>True when the words of a call ask the group: "committer", "maintainer" or "pmc".</summary>
    public static bool IsPutTo(string words, string group)
    {
        if (!words.Contains(group, StringComparison.OrdinalIgnoreCase)) return false;
        foreach (Match match in Pattern().Matches(words))
        {
            if (match.Groups["who"].ValueSpan.Equals(group, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // "could the other committers", "an ack from a maintainer", "committers: ...", "the maintainers should"
    [GeneratedRegex(
        @"\b(?:could|can|would|will|may|might|should|do)\s+" + Few + Who
        + @"|\b(?:opinions?|acks?|approvals?|reviews?|words?|feedback|comments?|thoughts?|input|votes?|views?|answers?|hear|waiting|wait|ask|asking|needs?)\s+" + Few + Who
        + @"|(?:^|[\n,;:@(])\s*(?:(?:dear|hello|hi|the|other|all)\s+){0,2}" + Who + @"\s*(?:[,:?]|please)"
        + @"|\bany\s+(?:other\s+)?" + Who + @"[^.!?\n]{0,60}\?"
        + @"|\b" + Who + @",?\s+(?:please|need\s+to|should|must|have\s+to)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
