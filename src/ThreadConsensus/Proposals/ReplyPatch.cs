using System.Text.RegularExpressions;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Proposals;

/// <summary>
/// A whole patch that somebody sends as a reply: his own diff, signed off by himself, with a subject or a description of its
/// own. A diff without these is a reviewer's sketch.
/// </summary>
/// <param name="Title">Its subject line; else the sentence that describes it.</param>
/// <param name="Lead">The sentence that puts it forward.</param>
/// <param name="IsInstead">True when it is put forward in place of what is proposed.</param>
internal sealed partial record ReplyPatch(string Title, OwnSentence Lead, bool IsInstead)
{
    /// <summary>Own characters of a description; fewer are a remark on a sketch.</summary>
    private const int ShortestDescription = 80;

    private const int ShortestTitle = 12;

    private const int LongestTitle = 120;

    /// <summary>Sentences before the patch in which its author says what he means by it.</summary>
    private const int LeadSentences = 3;

    /// <summary>Null when the message is no such reply.</summary>
    public static ReplyPatch? In(ThreadView view, ThreadMessage message, Mailbox proposer)
    {
        var patch = view.PatchOf(message);
        // Whoever also names the proposer as an author sends back his patch, changed.
        if (!patch.HasDiff || !patch.IsSignedOffBy(message.From) || patch.IsSignedOffBy(proposer)) return null;
        var sentences = view.SentencesOf(message);
        if (sentences.Count == 0) return null;
        var titled = TitleIn(message.Body);
        var described = sentences.SkipWhile(sentence => IsLead(sentence)).ToList();
        if (titled is null && described.Sum(sentence => sentence.Text.Length) < ShortestDescription) return null;
        var title = titled
            ?? described.Find(sentence => sentence.Text.Length >= ShortestTitle)?.Text.TrimEnd('.', ':', ' ')
            ?? sentences[0].Text;
        var lead = sentences.Take(LeadSentences).FirstOrDefault(sentence => Instead().IsMatch(sentence.Text));
        return new ReplyPatch(title, lead ?? sentences[0], lead is not null);
    }

    private static bool IsLead(OwnSentence sentence) => sentence.IsQuestion || sentence.Text.EndsWith(':')
        || sentence.Text.Length < ShortestTitle
        || (sentence.Text.Length < ShortestDescription && Instead().IsMatch(sentence.Text));

    /// <summary>The subject that git wrote into the body, or the line below a cut mark.</summary>
    private static string? TitleIn(ParsedBody body)
    {
        var cut = false;
        for (var line = 1; line <= body.LineCount; line++)
        {
            if (body[line].Depth > 0) continue;
            var written = body.TextOf(line);
            // An indented diff is a sketch within the words.
            if (written.StartsWith("diff -", StringComparison.Ordinal) || written.StartsWith("@@ -", StringComparison.Ordinal)) return null;
            var text = written.Trim();
            if (text.IsEmpty) continue;
            if (text.StartsWith("[PATCH", StringComparison.OrdinalIgnoreCase))
                return SubjectLine.Parse(text.ToString()).Plain is { Length: > 0 } tagged ? tagged : null;
            if (text.StartsWith("Subject: ", StringComparison.OrdinalIgnoreCase))
                return SubjectLine.Parse(text[9..].ToString()).Plain is { Length: > 0 } plain ? plain : null;
            if (cut && !text.StartsWith("From: ", StringComparison.Ordinal) && !text.StartsWith("Date: ", StringComparison.Ordinal))
            {
                return text.Length is >= ShortestTitle and <= LongestTitle && text[^1] is not ('.' or ',') && !text.StartsWith("---")
                    ? SubjectLine.Parse(text.ToString()).Plain
                    : null;
            }

            cut = cut || CutMark().IsMatch(text);
        }

        return null;
    }

    [GeneratedRegex(@"^(?:-{1,40} ?(?:>8|8<|>)[- ><8]*|-{3})$", RegexOptions.CultureInvariant)]
    private static partial Regex CutMark();

    [GeneratedRegex(
        @"\b(?:instead|alternative(?:ly)?|rather than|in place of|counter[- ]?proposal)\b"
        + @"|\b(?:how|what) about (?:this|the (?:below|following|attached)|doing|something)\b|\bhow(?:'s| is) this\b"
        + @"|\b(?:something|more) like (?:this|the (?:below|following))\b|\bwouldn't (?:this|it|the following)\b"
        + @"|\bI(?:'d| would) (?:rather|prefer)\b|\b(?:simpler|better|cleaner) (?:fix|way|patch|approach|solution|version)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();
}
