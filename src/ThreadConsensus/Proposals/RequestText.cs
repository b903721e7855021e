using System.Text.RegularExpressions;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Proposals;

/// <summary>The sentences in which somebody asks for a decision inside a thread that only tells.</summary>
internal static partial class RequestText
{
    private const int LongestSentence = 1_000;

    private const int ShortestTitle = 12;

    /// <summary>Opening sentences in which an announcement says what it is.</summary>
    private const int OpeningSentences = 4;

    /// <summary>The first sentence that asks for something; null when none does.</summary>
    /// <param name="sentences">What somebody wrote.</param>
    /// <param name="decides">
    /// True for who decides himself: what may still go in is an answer of his, not a request.
    /// </param>
    public static OwnSentence? First(IReadOnlyList<OwnSentence> sentences, bool decides) => sentences.FirstOrDefault(sentence =>
        sentence.Text.Length <= LongestSentence
        && (Proposed().IsMatch(sentence.Text) || (!decides && Asked().IsMatch(sentence.Text))));

    /// <summary>True where a request is of something else than the one that it answers.</summary>
    public static bool IsOfAnother(OwnSentence request) => Another().IsMatch(request.Text);

    /// <summary>
    /// What is asked for in few words: a title that the request, or the sentence before it, quotes; else the request.
    /// </summary>
    public static string Summary(IReadOnlyList<OwnSentence> sentences, OwnSentence request)
    {
        for (var at = sentences.Count - 1; at >= 0; at--)
        {
            if (sentences[at].StartLine > request.StartLine) continue;
            if (TitlesIn(sentences[at]) is [var title, ..]) return SubjectLine.Parse(title).Plain;
        }

        return request.Text.TrimEnd('.', ':', ' ');
    }

    /// <summary>The titles that a sentence quotes.</summary>
    public static IReadOnlyList<string> TitlesIn(OwnSentence sentence) =>
        [.. Title().Matches(sentence.Text).Select(match => match.Groups["title"].Value.Trim())
            .Where(title => title.Length >= ShortestTitle)];

    /// <summary>
    /// True for an announcement of a release or of a freeze before one: who makes it grants the exceptions.
    /// </summary>
    public static bool IsOfRelease(SubjectLine heading, IReadOnlyList<OwnSentence> opening) =>
        Release().IsMatch(heading.Plain) || opening.Take(OpeningSentences).Any(sentence => Release().IsMatch(sentence.Text));

    [GeneratedRegex(
        @"\bI(?:'d like to| would like to| want to|'d)? (?:hereby )?propose\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Proposed();

    [GeneratedRegex(
        @"\b(?:request|ask|asking|apply|applying) for (?:an? |the |some )?(?:\w+[- ]){0,2}(?:exceptions?|acks?|r-acks?|waivers?)\b"
        + @"|\b(?:like|want|need|have|get|give|grant|grants|getting|granting)\b[^.?!]{0,60}\b"
        + @"(?:freeze[- ]exceptions?|release[- ]acks?|r-acks?)\b"
        + @"|\b(?:request|like|want|need|have|get|grant)\b[^.?!]{0,40}\ban exception\b"
        + @"|\bfreeze exception\b(?! (?:process|polic|rules?|form))"
        + @"|\b(?:would|could|can) you (?:please )?(?:give|grant|consider|accept|take)\b"
        + @"[^.]{0,60}\b(?:ack|exception|for [0-9]|in(?:to)? (?:the |this )?(?:release|[0-9]))"
        + @"|\b(?:could|can|may|might) (?:it |this |that |we |these |they |the \w+ )?(?:still |also ){0,2}"
        + @"(?:be (?:accepted|included|considered|taken|merged|applied)|go in|get in|make it)\b"
        + @"|\b(?:could|can|may|might)\b[^.?!]{1,160}\bstill (?:be (?:accepted|included|considered|taken|merged|applied)|go in|get in|make it)\b"
        + @"|\bis (?:it|there) (?:still |already )?(?:too late for|(?:a )?(?:time|chance|room) (?:for|to get))\b"
        + @"|\bplease consider\b[^.?!]{0,80}\bfor (?:[0-9]|inclusion|the release|this release)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex(
        @"\b(?:also|another|as well|likewise|similarly|a second|one more|on a (?:related|similar) note|same (?:question|request)|too)\b"
        + @"|https?://",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Another();

    [GeneratedRegex("[\"\u201c](?<title>[^\"\u201c\u201d]{4,160})[\"\u201d]", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(
        @"\b(?:freeze|freezes|frozen|freezing|releas\w+|-?rc-?[0-9]+|branch(?:ed|ing)?|merge window|cut-?off|last posting date)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Release();
}
