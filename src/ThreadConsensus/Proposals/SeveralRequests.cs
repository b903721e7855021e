using System.Text.RegularExpressions;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Proposals;

/// <summary>
/// Tells the things apart that one mail asks for, where it clearly asks for several: in a list, by their titles, or in one
/// sentence each.
/// </summary>
internal static partial class SeveralRequests
{
    /// <summary>What a mail asks for beyond this many stays with the last of them.</summary>
    public const int Most = 16;

    private const int LongestSummary = 200;

    private const int ShortestSummary = 4;

    /// <summary>In the order asked for; none where the mail asks for one thing, or for nothing.</summary>
    /// <param name="sentences">What somebody wrote who does not decide himself.</param>
    public static IReadOnlyList<AskedThing> In(IReadOnlyList<OwnSentence> sentences)
    {
        if (RequestText.First(sentences, decides: false) is not { } first) return [];
        var at = sentences.ToList().IndexOf(first);
        var asked = Listed(sentences, at);
        if (asked.Count < 2) asked = Titled(first);
        if (asked.Count < 2) asked = OneByOne(sentences, at);
        var distinct = asked.DistinctBy(thing => SubjectLine.Fold(thing.Summary), StringComparer.Ordinal).Take(Most).ToList();
        return distinct.Count < 2 ? [] : distinct;
    }

    /// <summary>The items of the list that the request, or the sentence after it, announces.</summary>
    private static List<AskedThing> Listed(IReadOnlyList<OwnSentence> sentences, int at)
    {
        var asked = new List<AskedThing>();
        if (sentences[at].StartsItem || Plead().IsMatch(sentences[at].Text)) return asked;
        var item = at + 1;
        if (item < sentences.Count && !sentences[item].StartsItem) item++;
        if (item >= sentences.Count || Plead().IsMatch(sentences[item - 1].Text)) return asked;
        if (!Plural().IsMatch(sentences[at].Text)) return asked;
        for (; item < sentences.Count; item++)
        {
            var sentence = sentences[item];
            if (sentence.StartsItem) Add(asked, sentence, sentence.Text);
            else if (asked.Count == 0 || sentence.StartLine > sentences[item - 1].EndLine + 1) break;
        }

        return IsOneSeries(asked) ? [] : asked;
    }

    /// <summary>True for the patches of one series.</summary>
    private static bool IsOneSeries(List<AskedThing> asked)
    {
        var subjects = asked.ConvertAll(thing => SubjectLine.Parse(Label().Replace(thing.Words.Text, "")));
        return subjects.TrueForAll(subject => subject.Total is { } total && total == subjects[0].Total)
            && subjects.DistinctBy(subject => subject.Number).Count() == subjects.Count;
    }

    /// <summary>The titles that the request quotes.</summary>
    private static List<AskedThing> Titled(OwnSentence request)
    {
        var asked = new List<AskedThing>();
        if (!Plural().IsMatch(request.Text)) return asked;
        foreach (var title in RequestText.TitlesIn(request)) Add(asked, request, title);
        return asked;
    }

    /// <summary>A request, and each further one that says that it is of something else.</summary>
    private static List<AskedThing> OneByOne(IReadOnlyList<OwnSentence> sentences, int at)
    {
        var asked = new List<AskedThing>();
        Add(asked, sentences[at], RequestText.Summary(sentences, sentences[at]));
        var inItem = sentences[at].StartsItem;
        for (var next = at + 1; next < sentences.Count; next++)
        {
            var sentence = sentences[next];
            if (RequestText.First([sentence], decides: false) is null || Back().IsMatch(sentence.Text)) continue;
            if (!(inItem && sentence.StartsItem) && !Further().IsMatch(sentence.Text)) continue;
            Add(asked, sentence, RequestText.Summary([sentence], sentence));
        }

        return asked;
    }

    private static void Add(List<AskedThing> asked, OwnSentence words, string text)
    {
        var bare = RequestText.TitlesIn(words) is [var title] ? title : BeforeAddress(Label().Replace(text, ""));
        var summary = SubjectLine.Parse(bare.Trim().TrimEnd('.', ',', ':', ';', '-', '(', '<', '[', ' ')).Plain;
        if (summary.Length < ShortestSummary) return;
        asked.Add(new AskedThing(words, summary.Length <= LongestSummary ? summary : summary[..LongestSummary]));
    }

    /// <summary>What a title's link is followed by says more of it.</summary>
    private static string BeforeAddress(string text) => Address().Match(text) is not { Success: true } address ? text
        : address.Index >= ShortestSummary ? text[..address.Index] : text.Remove(address.Index, address.Length);

    [GeneratedRegex(
        @"\b(?:exceptions|acks|r-acks|waivers|following|these|each of|both|two|three|four|five|six|several|a couple|a few)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plural();

    /// <summary>A list of reasons asks for nothing more.</summary>
    [GeneratedRegex(
        @"^(?:it|this|that)\b|\b(?:reasons?|reasoning|because|benefits?|risks?|justification|arguments?|rationale|tested on|changes since|changelog)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plead();

    [GeneratedRegex(
        @"\b(?:also|another|a second|one more|likewise|in addition|additionally|as well|furthermore|on top of (?:this|that))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Further();

    /// <summary>The same thing again.</summary>
    [GeneratedRegex(
        @"\b(?:for|of|on|to|give|grant|accept|take) (?:this|that|it|them|these|those|the same)\b(?! \w+:)"
        + @"|\b(?:could|can|may|might) (?:it|this|that|these|they)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Back();

    [GeneratedRegex(@"^(?:[*+o-] |\(?[0-9]{1,2}[.)] )+", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"[<(\[]?\b(?:https?|mid|id):(?://)?[^\s>)\]]+[>)\]]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
