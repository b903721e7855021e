using System.Text.RegularExpressions;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Threading;

/// <summary>What threading compares of a subject: its topic, and which patch, vote or ticket it heads.</summary>
internal sealed partial record ThreadSubject
{
    private const SubjectMarks PatchMarks = SubjectMarks.Patch | SubjectMarks.Rfc | SubjectMarks.Resend;

    /// <summary>Words before the topic of a vote.</summary>
    private static readonly string[] VoteWords = ["results", "result", "vote", "of", "passed", "cancelled", "canceled"];

    /// <summary>Words around what is voted on, by which its call and its result differ.</summary>
    private static readonly string[] WordsAroundVotes = [.. VoteWords, "the", "to", "for", "on", "closed", "release"];

    /// <summary>True when a reply mark ("Re:", "AW:") stands in front.</summary>
    public bool IsReply { get; private init; }

    /// <summary>True when a forward mark stands in front.</summary>
    public bool IsForward { get; private init; }

    /// <summary>The words after all marks and tags, single spaced; empty when there are none.</summary>
    public string Topic { get; private init; } = "";

    /// <summary>What is voted on, the same for a call and its result; empty where <see cref="IsVote"/> is false.</summary>
    public string Voted { get; private init; } = "";

    /// <summary>What of patch, request for comments and resend the tags say.</summary>
    public SubjectMarks Tag { get; private init; }

    /// <summary>The revision; 1 when none is written.</summary>
    public int Version { get; private init; } = 1;

    /// <summary>Place in a patch series, 0 for a cover letter; -1 when not numbered.</summary>
    public int Number { get; private init; } = -1;

    /// <summary>Patches in the series; -1 when not numbered.</summary>
    public int Total { get; private init; } = -1;

    /// <summary>True for the outcome of a vote, taken back ones included.</summary>
    public bool IsResult { get; private init; }

    /// <summary>True for a call for votes or for its outcome.</summary>
    public bool IsVote { get; private init; }

    /// <summary>The topic that "(was: ...)" names; empty when there is none.</summary>
    public string Was { get; private init; } = "";

    /// <summary>
    /// The topic behind "- was" or ", was" without brackets or colon, which only a thread of that topic tells from a
    /// sentence; empty when there is none.
    /// </summary>
    public string MaybeWas { get; private init; } = "";

    /// <summary>Project and number of the ticket that a tracker's notice is about; empty for other mail.</summary>
    public string Ticket { get; private init; } = "";

    public bool IsPatch => Tag != SubjectMarks.None;

    /// <summary>True for the same subject, patch number and version included, whatever the reply marks.</summary>
    public bool IsSameAs(ThreadSubject other) =>
        Number == other.Number && Total == other.Total && Version == other.Version && Tag == other.Tag
        && string.Equals(Topic, other.Topic, StringComparison.Ordinal);

    public static ThreadSubject Parse(string subject)
    {
        var line = SubjectLine.Parse(subject);
        var topic = line.Key;
        var vote = line.Has(SubjectMarks.Vote) || topic.StartsWith("vote ", StringComparison.Ordinal);
        var result = line.Has(SubjectMarks.Result | SubjectMarks.Cancelled) || SaysResult(topic, vote);
        return new ThreadSubject
        {
            IsReply = line.IsReply,
            IsForward = line.IsForward,
            Topic = vote || result ? Without(VoteWords, topic, alsoBehind: false) : topic,
            Voted = vote || result ? Without(WordsAroundVotes, topic, alsoBehind: true) : "",
            Tag = line.Marks & PatchMarks,
            Version = line.Version ?? 1,
            Number = line.Number ?? -1,
            Total = line.Total ?? -1,
            IsResult = result,
            IsVote = vote || result,
            Was = line.OldSubject.Length == 0 ? "" : SubjectLine.Parse(line.OldSubject).Key,
            MaybeWas = BareOldIn(line.Plain),
            Ticket = TicketOf(subject),
        };
    }

    private static string BareOldIn(string plain) =>
        plain.Contains(" was ", StringComparison.OrdinalIgnoreCase) && BareOld().Match(plain) is { Success: true } old
            ? SubjectLine.Parse(old.Groups["old"].Value).Key
            : "";

    /// <summary>"[GitHub] project issue #12: ...", "[jira] [Created] (ABC-12) ...".</summary>
    private static string TicketOf(string subject)
    {
        var tag = subject.AsSpan(0, Math.Min(subject.Length, SubjectLine.LongestSubject)).IndexOf('[');
        if (tag < 0 || TicketPattern().Match(subject, tag) is not { Success: true } match) return "";
        var (tracker, project, number) = (match.Groups["tracker"], match.Groups["project"], match.Groups["number"]);
        return $"{tracker.Value} {project.Value} {number.Value}".ToLowerInvariant();
    }

    /// <summary>"result ...", "results of the vote", "vote result ...", and of a vote "... result".</summary>
    private static bool SaysResult(string topic, bool isVote)
    {
        var words = topic.Split(' ');
        return words is ["result", _, ..] or ["vote", "result" or "results", ..]
            || (words[0] == "results" && words.Contains("vote", StringComparer.Ordinal))
            || (isVote && words[^1] is "result" or "results");
    }

    private static string Without(string[] dropped, string topic, bool alsoBehind)
    {
        var words = topic.Split(' ');
        var (first, end) = (0, words.Length);
        while (first < end && dropped.Contains(words[first], StringComparer.Ordinal)) first++;
        while (alsoBehind && end > first && dropped.Contains(words[end - 1], StringComparer.Ordinal)) end--;
        return first == end ? topic : string.Join(' ', words[first..end]);
    }

    [GeneratedRegex(@"\S(?: -{1,2} ?| ?[\u2013\u2014] ?|[,;] )was (?<old>[^\r\n]+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareOld();

    [GeneratedRegex(
        @"\[(?<tracker>github|gitlab|jira|bugzilla)\]\s(?:(?<project>[\w./-]{1,60})\s[\w ]{1,30}#(?<number>\d{1,9})\b"
        + @"|(?:\[[\w ]{1,30}\]\s)?\(?(?<number>[A-Z][A-Z0-9]{1,20}-\d{1,9})\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TicketPattern();
}
