using System.Text.RegularExpressions;
using ThreadConsensus.Messages;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances.Phrases;

namespace ThreadConsensus.Stances.Composition;

/// <summary>
/// Recognises words that something was applied or given up which are not said of the proposal: of an earlier patch, of a
/// commit of long ago, of somebody else's patch in an answer, or of a tester's own copy.
/// </summary>
internal static partial class DoneElsewhere
{
    /// <summary>True when what the phrase says is done was done to something else.</summary>
    /// <param name="hit">A phrase of the message.</param>
    /// <param name="message">The message.</param>
    /// <param name="earlier">The messages of its thread before it.</param>
    /// <param name="proposal">What the thread proposes.</param>
    public static bool Is(PhraseHit hit, MessageFacts message, IReadOnlyList<MessageFacts> earlier, Proposal proposal)
    {
        var text = hit.Sentence.Text;
        return hit.Meaning switch
        {
            PhraseMeaning.Applied => IsOfOtherPatch(text, proposal) || LongAgo().IsMatch(text) || ContinuesOther().IsMatch(text)
                || IsTrial(text) || IsIntroducedBefore(hit, message) || IsOfOtherThing(text, message, earlier)
                || AnswersOtherPatch(message, earlier),
            PhraseMeaning.Accepted => IsOfOtherPatch(text, proposal) || LongAgo().IsMatch(text),
            PhraseMeaning.Withdrawn => AnswersOtherPatch(message, earlier),
            _ => false,
        };
    }

    /// <summary>
    /// To a single patch, "the first patch was merged" tells of another one; of a series it tells of a part.
    /// </summary>
    private static bool IsOfOtherPatch(string text, Proposal proposal) =>
        EarlierPatch().IsMatch(text) || (proposal.Kind is ProposalKind.Patch && OtherPatch().IsMatch(text));

    [GeneratedRegex(
        @"\b(?:your|my|our|his|her|their|[a-z]+['’]s) (?:previous|earlier|preceding|older?) (?:patch|patches|fix|fixes|commit|series|change|set)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EarlierPatch();

    [GeneratedRegex(
        @"\b(?:the|your|my|that) (?:(?:very )?(?:first|second|third|fourth|other|previous|earlier|preceding)(?: one)?|other (?:two|three))"
        + @" (?:patch|patches|fix|commit|one)\b|\bpatch [2-9]\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherPatch();

    [GeneratedRegex(@"\b(?:years?|months) ago\b|\bback in (?:19|20)\d\d\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LongAgo();

    /// <summary>
    /// "Large messages were split here, and queued in a list": the verb goes on with a sentence about something else.
    /// </summary>
    [GeneratedRegex(
        @"^(?!(?:\W*(?:thanks|ok(?:ay)?|so|now|and|great|good)\b)*\W*(?:this|it|they|these|those|both|all|that|the (?:patch|series)|series|patch(?:es)?)\b)"
        + @".*\b(?:was|were|is|are|gets?|got|being)\b.*\band (?:applied|queued|merged|committed|pushed|pulled|landed|released)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ContinuesOther();

    /// <summary>A tester has applied it too, to his own copy, and tells how it ran.</summary>
    private static bool IsTrial(string text) => Trial().IsMatch(text) && !Publishes().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:applied|pulled|merged|picked|cherry-picked|took|taken)\b.*?(?:\b(?:my|a|our) local\b"
        + @"|\b(?:compiled|built|booted|tested|tried|ran|rebuilt|recompiled|reran)\b"
        + @"|\bwhen (?:i|we) (?:try|tried|run|ran|boot|booted|build|built|start|started|load|loaded)\b"
        + @"|\b(?:and|but) (?:it|i|we|still|now)\b.{0,30}\b(?:see|seeing|saw|gets?|getting|got|hits?|fails?|failed|crash(?:es|ed)?|hangs?|panics?)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Trial();

    [GeneratedRegex(
        @"\b(?:pushed|pushing|thanks|thank you|queued|for[- ]next|to (?:master|staging|next|trunk|main|the tree|my tree)|applied to \S*(?:-next|-fixes|\.git))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Publishes();

    /// <summary>"I sent a fix for that. It was merged in May": the words before name what "it" is.</summary>
    private static bool IsIntroducedBefore(PhraseHit hit, MessageFacts message)
    {
        if (!OpensWithPronoun().IsMatch(hit.Sentence.Text)) return false;
        var sentences = message.Findings.Words.Paragraphs[hit.Paragraph].Sentences;
        for (var i = 1; i < sentences.Count; i++)
            if (ReferenceEquals(sentences[i], hit.Sentence)) return IntroducesPatch().IsMatch(sentences[i - 1].Text);
        return false;
    }

    [GeneratedRegex(@"^\W*(?:this|it|that|they|these|those|both)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OpensWithPronoun();

    [GeneratedRegex(
        @"\b(?:a|an|another|some|several|two|three|his|her|their) (?:[\w./+'’-]+ ){0,2}(?:patch|patches|fix|fixes|commit|commits|series|patchset|pull request|pr|workaround)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IntroducesPatch();

    /// <summary>"The bindings and the dts change were merged": what is named is not in the subject of any patch proposed.</summary>
    private static bool IsOfOtherThing(string text, MessageFacts message, IReadOnlyList<MessageFacts> earlier)
    {
        var named = NamedChange().Match(text);
        if (!named.Success) return false;
        var words = Words(named.Groups["name"].Value).Where(word => !IsCommon(word)).ToList();
        if (words.Count == 0) return false;
        var proposed = earlier.Where(other => other.Proposes).Append(message)
            .SelectMany(other => Words(other.Message.Node.Subject)).ToHashSet(StringComparer.Ordinal);
        return words.Count(proposed.Contains) * 2 < words.Count;
    }

    [GeneratedRegex(
        @"^\W*(?<name>(?:[\w./+'’-]+ ){1,8})(?:patch|change|fix|commit|series|patches|changes|fixes|commits) (?:has|have|was|were|is|are)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamedChange();

    private static IEnumerable<string> Words(string text) =>
        SubjectLine.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2 || !char.IsLetter(word[0]));

    private static bool IsCommon(string word) => Common.Contains(word) || char.IsDigit(word[0]);

    private static readonly HashSet<string> Common = new(
        [
            "this", "that", "these", "those", "the", "your", "our", "his", "her", "their", "whole", "entire", "full", "both", "all",
            "first", "second", "third", "last", "other", "remaining", "rest", "and", "two", "three", "four", "five", "six", "one",
            "thanks", "now", "but", "since", "because", "okay", "yes", "yeah", "yep", "sure", "well", "also", "fyi", "already", "just",
            "patch", "patches", "change", "changes", "fix", "fixes", "commit", "commits", "series", "updated", "revised", "final",
            "above", "following", "same", "new", "good", "great", "done", "think", "see", "believe", "note", "most", "some", "few",
            "sorry", "however", "anyway", "today", "yesterday", "said", "like", "looks", "seems", "for", "with", "from", "has", "have",
        ],
        StringComparer.Ordinal);

    /// <summary>
    /// True for an answer to somebody who had sent a patch of his own under another subject: "this is not needed any more"
    /// is then said of that.
    /// </summary>
    private static bool AnswersOtherPatch(MessageFacts message, IReadOnlyList<MessageFacts> earlier)
    {
        var node = message.Message.Node;
        if (node.Parent < 0 || earlier[node.Parent].ByProposer || earlier[node.Parent].Proposes) return false;
        var subject = SubjectLine.Parse(node.Subject);
        if (!subject.IsPatch || subject.IsOfSeries || !subject.IsReply) return false;
        var key = subject.Key;
        return !earlier.Any(other => (other.Proposes || other.Index == 0)
            && string.Equals(SubjectLine.Parse(other.Message.Node.Subject).Key, key, StringComparison.Ordinal));
    }
}
