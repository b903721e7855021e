using System.Text.RegularExpressions;
using ThreadConsensus.Quoting;
using ThreadConsensus.Stances.Phrases;

namespace ThreadConsensus.Stances.Composition;

/// <summary>What "I agree" and "I disagree" mean, given whose words they stand under.</summary>
internal static partial class Echo
{
    /// <summary>The rule of a bare "yes", which answers questions as well as it agrees.</summary>
    private const string PlainYes = "yes";

    /// <summary>Quoted pieces answered one by one from which a mail goes through what it answers.</summary>
    private const int ManyAnswers = 3;

    /// <summary>Lines that a question takes, at most.</summary>
    private const int QuestionLines = 4;

    /// <summary>Agreeing with the proposer supports, agreeing with an objection opposes.</summary>
    public static Stance Agreeing(
        MessageFacts message, PhraseHit hit, IReadOnlyList<MessageFacts> thread, IReadOnlyList<StanceReading?> readings)
    {
        if (hit.Rule.Name == PlainYes && (IsOneOfManyAnswers(message) || AnswersFact(message, hit.Paragraph))) return Stance.None;
        var answered = NamedIn(hit.Sentence.Text, message, thread) ?? AnsweredBy(message, hit.Paragraph);
        if (answered < 0) return Stance.Supports;
        if (thread[answered].ByProposer) return Stance.Supports;
        return readings[answered]?.Stance switch
        {
            Stance.Opposes => Stance.Opposes,
            Stance.Concern or Stance.SupportsIf => Stance.Concern,
            Stance.Supports or Stance.Proposes => Stance.Supports,
            Stance.Abstains => Stance.Abstains,
            _ => Stance.None,
        };
    }

    /// <summary>Contradicting an objection supports, contradicting the proposer raises a concern.</summary>
    public static Stance Disagreeing(
        MessageFacts message, PhraseHit hit, IReadOnlyList<MessageFacts> thread, IReadOnlyList<StanceReading?> readings)
    {
        var answered = NamedIn(hit.Sentence.Text, message, thread) ?? AnsweredBy(message, hit.Paragraph);
        if (answered < 0 || thread[answered].Proposes) return Stance.Opposes;
        if (thread[answered].ByProposer) return Stance.Concern;
        return readings[answered]?.Stance switch
        {
            Stance.Opposes or Stance.Concern => Stance.Supports,
            Stance.Supports or Stance.SupportsIf => Stance.Concern,
            _ => Stance.None,
        };
    }

    /// <summary>
    /// "I agree with Dan": the last earlier message of somebody of that first name; null when nobody is named.
    /// </summary>
    public static int? NamedIn(string sentence, MessageFacts message, IReadOnlyList<MessageFacts> thread)
    {
        if (Named().Match(sentence) is not { Success: true } match) return null;
        var name = match.Groups["name"].Value;
        for (var i = Math.Min(thread.Count, message.Message.Index) - 1; i >= 0; i--)
        {
            var author = thread[i].Message.From.Name.AsSpan();
            var end = author.IndexOf(' ');
            if (thread[i].Author != message.Author && author[..(end < 0 ? author.Length : end)].SequenceEqual(name)) return i;
        }

        return null;
    }

    /// <summary>Whether a sentence names somebody whom its author agrees with.</summary>
    public static bool Names(string sentence) => Named().IsMatch(sentence);

    [GeneratedRegex(
        @"\b(?:[Aa]gree(?:d|ment|ing)?|side[sd]?|siding|concur|stand|am|'m) with (?<name>\p{Lu}[\p{L}-]+)"
        + @"|\b(?:[Ww]hat|[Aa]s|[Ll]ike) (?<name>\p{Lu}[\p{L}-]+) (?:said|says|wrote|writes|points? out|pointed out|suggest|propos|describ)"
        + @"|\b(?:[Ss]econd(?:ing)?|[Ee]cho(?:ing)?|[Ss]hare|[Ss]upport) (?<name>\p{Lu}[\p{L}-]+)'s\b"
        + @"|\breasons (?:that )?(?<name>\p{Lu}[\p{L}-]+) (?:gives?|gave|mention|stated|listed|outlin|describ)"
        + @"|\+1 (?:to|on|for|with) (?:what )?(?<name>\p{Lu}[\p{L}-]+)"
        + @"|\b(?<name>\p{Lu}[\p{L}-]+) (?:is|has) (?:\w+ )?(?:right|a point|spot on)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>Who goes through a mail piece by piece says "yes" to what he reads there, not to the whole.</summary>
    private static bool IsOneOfManyAnswers(MessageFacts message)
    {
        var body = message.Message.Body;
        var answers = message.Findings.Words.Paragraphs.Count(
            paragraph => LineAbove(body, paragraph.StartLine) is > 0 and var line && body[line].Depth > 0);
        return answers >= ManyAnswers;
    }

    /// <summary>True below a quoted question that asks for no opinion: "is that the branch that you use?"</summary>
    private static bool AnswersFact(MessageFacts message, int paragraph)
    {
        if (message.Findings.Words.Paragraphs[paragraph].Answers < 0) return false;
        var body = message.Message.Body;
        var line = LineAbove(body, message.Findings.Words.Paragraphs[paragraph].StartLine);
        if (line == 0 || body[line].Depth == 0 || !body.TextOf(line).TrimEnd().EndsWith("?")) return false;
        for (var above = line; above > Math.Max(0, line - QuestionLines) && body[above].Depth > 0; above--)
        {
            if (AsksOpinion().IsMatch(body.TextOf(above))) return false;
        }

        return true;
    }

    /// <summary>The last line above one that is not blank; 0 for none.</summary>
    private static int LineAbove(ParsedBody body, int line)
    {
        do line--;
        while (line > 0 && body.TextOf(line).IsWhiteSpace());
        return line;
    }

    [GeneratedRegex(
        @"\b(?:agree|ok|okay|fine|object\w*|happy|support|think|opinions?|like|sense|want|merge|apply|accept\w*|interest\w*|good|better|ack\w*"
        + @"|should|shall|(?:Acked|Reviewed|Tested)-by)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AsksOpinion();

    private static int AnsweredBy(MessageFacts message, int paragraph) =>
        paragraph >= 0 && paragraph < message.Answers.Count ? message.Answers[paragraph] : message.AnswersMost;
}
