using System.Text;
using System.Text.RegularExpressions;

namespace ThreadConsensus.Threading;

/// <summary>
/// A subject taken apart for threading. Reply marks of every common mail program and language go, list tags go, patch
/// tags are read, and what is left is folded to lower case words.
/// </summary>
internal sealed partial record ThreadSubject
{
    /// <summary>Longest part of a subject that is read, in UTF-16 units.</summary>
    private const int MaxLength = 998;

    private const int MaxPrefixes = 16;

    /// <summary>True when a reply mark ("Re:", "AW:") stands in front.</summary>
    public bool IsReply { get; private init; }

    /// <summary>True when a forward mark stands in front.</summary>
    public bool IsForward { get; private init; }

    /// <summary>The words after all marks and tags, single spaced; empty when there are none.</summary>
    public string Topic { get; private init; } = "";

    /// <summary>The patch tag without its numbers, such as <c>patch v2</c>; empty when there is none.</summary>
    public string Tag { get; private init; } = "";

    /// <summary>Place in a patch series, 0 for a cover letter; -1 when not numbered.</summary>
    public int Number { get; private init; } = -1;

    /// <summary>Patches in the series; -1 when not numbered.</summary>
    public int Total { get; private init; } = -1;

    /// <summary>True for the outcome of a vote.</summary>
    public bool IsResult { get; private init; }

    /// <summary>True for a call for votes or for its outcome.</summary>
    public bool IsVote { get; private init; }

    /// <summary>The topic that "(was: ...)" names; empty when there is none.</summary>
    public string Was { get; private init; } = "";

    /// <summary>Project and number of the ticket that a tracker's notice is about; empty for other mail.</summary>
    public string Ticket { get; private init; } = "";

    public bool IsPatch => Tag.Length > 0;

    /// <summary>True for the same subject, patch number and version included, whatever the reply marks.</summary>
    public bool IsSameAs(ThreadSubject other) =>
        Number == other.Number && Total == other.Total
        && string.Equals(Topic, other.Topic, StringComparison.Ordinal)
        && string.Equals(Tag, other.Tag, StringComparison.Ordinal);

    public static ThreadSubject Parse(string subject)
    {
        var rest = subject.Length > MaxLength ? subject[..MaxLength] : subject;
        var was = "";
        if (rest.Contains("was", StringComparison.OrdinalIgnoreCase) && WasPattern().Match(rest) is { Success: true } old)
        {
            was = Parse(old.Groups["old"].Value, MaxPrefixes).Topic;
            rest = rest[..old.Index];
        }

        var line = Parse(rest, MaxPrefixes);
        var tags = line.Tags;
        var vote = tags.Contains("vote", StringComparison.Ordinal) || line.Topic.StartsWith("vote ", StringComparison.Ordinal);
        var result = tags.Contains("result", StringComparison.Ordinal)
            || line.Topic.StartsWith("result ", StringComparison.Ordinal);
        var number = NumberPattern().Match(tags);
        var tag = PatchPattern().IsMatch(tags) ? Words(NumberPattern().Replace(tags, " ")) : "";
        return new ThreadSubject
        {
            IsReply = line.Reply,
            IsForward = line.Forward,
            Topic = WithoutVoteWords(line.Topic, vote || result),
            Tag = tag,
            Number = tag.Length > 0 && number.Success ? int.Parse(number.Groups[1].ValueSpan, null) : -1,
            Total = tag.Length > 0 && number.Success ? int.Parse(number.Groups[2].ValueSpan, null) : -1,
            IsResult = result,
            IsVote = vote || result,
            Was = was,
            Ticket = TicketOf(rest),
        };
    }

    /// <summary>The subject as written, but for the reply and forward marks before it.</summary>
    public static string WithoutReplyMarks(string subject)
    {
        var rest = subject.AsSpan().Trim();
        for (var i = 0; i < MaxPrefixes && PrefixLength(rest, out _) is var length and > 0; i++)
            rest = rest[length..].TrimStart();
        return rest.ToString();
    }

    private static (string Topic, string Tags, bool Reply, bool Forward) Parse(string subject, int limit)
    {
        var rest = subject.AsSpan().Trim();
        var tags = new StringBuilder();
        var (reply, forward) = (false, false);
        for (var i = 0; i < limit; i++)
        {
            var prefix = PrefixLength(rest, out var isReply);
            if (prefix > 0)
            {
                reply |= isReply;
                forward |= !isReply;
                rest = rest[prefix..].TrimStart();
                continue;
            }

            var close = rest.Length > 0 && rest[0] == '[' ? rest.IndexOf(']') : -1;
            if (close < 0 || rest[(close + 1)..].IsWhiteSpace()) break;
            var tag = rest[1..close].ToString().ToLowerInvariant();
            if (MeaningPattern().IsMatch(tag)) tags.Append(tag).Append(' ');
            rest = rest[(close + 1)..].TrimStart();
        }

        var topic = MorePattern().Replace(rest.ToString(), "");
        return (Words(topic), tags.ToString(), reply, forward);
    }

    /// <summary>"[GitHub] project issue #12: ...", "[jira] [Created] (ABC-12) ...".</summary>
    private static string TicketOf(string subject)
    {
        var tag = subject.IndexOf('[', StringComparison.Ordinal);
        if (tag < 0 || TicketPattern().Match(subject, tag) is not { Success: true } match) return "";
        var (tracker, project, number) = (match.Groups["tracker"], match.Groups["project"], match.Groups["number"]);
        return $"{tracker.Value} {project.Value} {number.Value}".ToLowerInvariant();
    }

    private static int PrefixLength(ReadOnlySpan<char> text, out bool isReply)
    {
        isReply = false;
        var colon = text[..Math.Min(text.Length, 16)].IndexOfAny(':', '\uFF1A');
        if (colon <= 0) return 0;
        var match = PrefixPattern().Match(text[..colon].ToString());
        if (!match.Success) return 0;
        isReply = match.Groups["re"].Success;
        return colon + 1;
    }

    private static string WithoutVoteWords(string topic, bool isVote)
    {
        if (!isVote) return topic;
        var rest = topic.AsSpan();
        while (VoteWord(rest) is var length and > 0) rest = rest[length..].TrimStart();
        return rest.Length == 0 ? topic : rest.ToString();
    }

    private static int VoteWord(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<string> words = ["results ", "result ", "vote ", "of ", "passed ", "cancelled ", "canceled "];
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        return 0;
    }

    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                space = words.Length > 0;
                continue;
            }

            if (space) words.Append(' ');
            space = false;
            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    [GeneratedRegex(
        @"^(?:(?<re>re|aw|antw|antwort|sv|vs|odp|res|ref|rif|r|ynt|vá|回复|回覆|答复|答覆|답장|ответ|hal|atb|bls|rép)"
        + @"|fwd?|wg|tr|rv|enc|i|doorst|vb|vl|pd|转发|轉寄|пересл)\s{0,3}(?:[\[(^*]\d{1,3}[\])]?)?\s{0,3}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PrefixPattern();

    /// <summary>"New subject (was: Old)", "New subject [was Re: Old]", "New subject was: Old" with a colon.</summary>
    [GeneratedRegex(
        @"(?<=\S)\s*(?:[\[(]\s?was\b:?\s*(?<old>[^\r\n]*?)[\])]?|\bwas: ?(?<old>[^\r\n]+))\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WasPattern();

    [GeneratedRegex(
        @"\[(?<tracker>github|gitlab|jira|bugzilla)\]\s(?:(?<project>[\w./-]{1,60})\s[\w ]{1,30}#(?<number>\d{1,9})\b"
        + @"|(?:\[[\w ]{1,30}\]\s)?\(?(?<number>[A-Z][A-Z0-9]{1,20}-\d{1,9})\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TicketPattern();

    [GeneratedRegex(@"\[and \d{1,4} more messages?\]\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MorePattern();

    [GeneratedRegex(@"\b0{0,4}(\d{1,4})\s?/\s?0{0,4}(\d{1,4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"patch|\brfc|\d/\d|resend|\bv\d", RegexOptions.CultureInvariant)]
    private static partial Regex PatchPattern();

    [GeneratedRegex(@"patch|\brfc|\d/\d|resend|\bv\d|vote|result", RegexOptions.CultureInvariant)]
    private static partial Regex MeaningPattern();
}
