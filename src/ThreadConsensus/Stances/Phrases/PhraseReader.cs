using ThreadConsensus.Stances.Phrases.Lexicon;
using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Stances.Phrases;

/// <summary>Finds the phrases of the lexicon in own words and drops those that a guard explains away.</summary>
internal static class PhraseReader
{
    private const double HedgeFactor = 0.85;
    private const double SurerBy = 0.1;

    public static List<PhraseHit> Read(OwnWords words)
    {
        var hits = new List<PhraseHit>();
        for (var paragraph = 0; paragraph < words.Paragraphs.Count; paragraph++)
        {
            var sentences = words.Paragraphs[paragraph].Sentences;
            for (var i = 0; i < sentences.Count; i++)
            {
                if (Irony.IsMarked(sentences, i)) continue;
                var conceded = i + 1 < sentences.Count && Contrast.Opens(sentences[i + 1].Text);
                Read(sentences[i], paragraph, conceded, hits);
            }
        }

        return hits;
    }

    private static void Read(Sentence sentence, int paragraph, bool isConceded, List<PhraseHit> hits)
    {
        var lexicon = PhraseLexicon.Default;
        var words = lexicon.Tokenizer.Read(sentence.Text);
        List<(PhraseRule Rule, int Start, int End)>? matches = null;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Word == 0) continue;
            foreach (var rule in lexicon.StartingWith(words[at].Word, at + 1 < words.Length ? words[at + 1].Word : -1))
            {
                var end = rule.Pattern.Match(words, at);
                if (end > at) (matches ??= []).Add((rule, at, end));
            }
        }

        if (matches is null) return;
        var first = hits.Count;
        foreach (var match in matches)
        {
            if (match.Rule.Meaning is PhraseMeaning.Idiom || IsCovered(match, matches)) continue;
            if (Judge(match.Rule, words, match.Start, match.End, sentence) is not { } confidence) continue;
            var hit = new PhraseHit(match.Rule, confidence, sentence, paragraph, ConditionOf(match.Rule, sentence))
            {
                IsConceded = isConceded || Concedes(words, match.End) || lexicon.Guards.IsGranted(words, match.End),
            };
            AddBest(hits, first, hit);
        }

        if (hits.Skip(first).Any(hit => hit.Meaning is PhraseMeaning.Accepted))
        {
            // "I will apply it after the freeze" decides; it does not put off.
            hits.RemoveAll(hit => hit.Meaning is PhraseMeaning.Deferred && ReferenceEquals(hit.Sentence, sentence));
        }

        if (hits.Skip(first).Any(hit => hit.Meaning is PhraseMeaning.Call))
        {
            // "Could the others please say what they think?" asks for opinions, not for a change.
            hits.RemoveAll(hit => hit.Meaning is PhraseMeaning.Request && ReferenceEquals(hit.Sentence, sentence));
        }
    }

    /// <summary>Of several phrases in one sentence that mean the same, the surest stays.</summary>
    private static void AddBest(List<PhraseHit> hits, int first, PhraseHit hit)
    {
        for (var i = first; i < hits.Count; i++)
        {
            if (hits[i].Meaning != hit.Meaning) continue;
            if (hit.Confidence > hits[i].Confidence) hits[i] = hit;
            return;
        }

        hits.Add(hit);
    }

    /// <summary>True when "but" follows in the same sentence.</summary>
    private static bool Concedes(Token[] words, int end)
    {
        for (var i = end; i < words.Length; i++)
        {
            if (words[i].BreakBefore && PhraseLexicon.Default.Guards.IsBut(words[i])) return true;
        }

        return false;
    }

    private static string? ConditionOf(PhraseRule rule, Sentence sentence) =>
        rule.Meaning switch
        {
            PhraseMeaning.Approve => ConditionFinder.Find(sentence.Text),
            PhraseMeaning.ApproveIf => ConditionFinder.Find(sentence.Text) ?? sentence.Text,
            _ => null,
        };

    /// <summary>
    /// A longer match explains the words better ("no problem" inside "I see no problem"), and so does a surer one that
    /// shares words ("please keep" beside "keep my ack").
    /// </summary>
    private static bool IsCovered(
        (PhraseRule Rule, int Start, int End) match, List<(PhraseRule Rule, int Start, int End)> all)
    {
        foreach (var other in all)
        {
            if (other.Start >= match.End || other.End <= match.Start || Encloses(match, other)) continue;
            if (Encloses(other, match) || other.Rule.Confidence > match.Rule.Confidence + SurerBy) return true;
        }

        return false;
    }

    private static bool Encloses((PhraseRule Rule, int Start, int End) outer, (PhraseRule Rule, int Start, int End) inner) =>
        outer.End - outer.Start > inner.End - inner.Start && outer.Start <= inner.Start && outer.End >= inner.End;

    /// <summary>The confidence of a match, or null when a guard rules it out.</summary>
    private static double? Judge(PhraseRule rule, Token[] words, int start, int end, Sentence sentence)
    {
        var guards = PhraseLexicon.Default.Guards;
        if (words[start].InQuotes && !words[0].InQuotes) return null;
        var blocked = rule.Meaning switch
        {
            PhraseMeaning.Approve or PhraseMeaning.Agree =>
                (sentence.IsQuestion && !EndsInTag(sentence.Text)) || guards.IsNegated(words, start)
                || guards.IsReported(words, start) || guards.IsInCondition(words, start),
            PhraseMeaning.Favour => sentence.IsQuestion || guards.IsNegated(words, start) || guards.IsReported(words, start),
            PhraseMeaning.Object or PhraseMeaning.Disagree or PhraseMeaning.Abstain =>
                (sentence.IsQuestion && guards.AsksOpenly(words)) || guards.IsNegated(words, start) || guards.IsReported(words, start) || guards.IsInCondition(words, start),
            PhraseMeaning.Disfavour => guards.IsReported(words, start),
            PhraseMeaning.Concern =>
                guards.IsNegated(words, start) || guards.IsReported(words, start) || guards.IsInCondition(words, start),
            PhraseMeaning.Request => guards.IsReported(words, start),
            PhraseMeaning.Challenge => !sentence.IsQuestion,
            PhraseMeaning.ApproveIf => sentence.IsQuestion || guards.IsReported(words, start),
            PhraseMeaning.Wonder => !sentence.IsQuestion && rule.Confidence < 0.62,
            PhraseMeaning.Call => guards.IsReported(words, start),
            PhraseMeaning.Applied => sentence.IsQuestion || guards.IsNegated(words, start)
                || guards.IsNotDoneYet(words, start) || guards.IsInCondition(words, start),
            PhraseMeaning.Accepted => sentence.IsQuestion || guards.IsNegated(words, start)
                || guards.IsReported(words, start) || guards.OpensWithCondition(words) || guards.IsInCondition(words, start),
            PhraseMeaning.Withdrawn or PhraseMeaning.Superseded => sentence.IsQuestion || guards.IsNegated(words, start)
                || guards.IsReported(words, start) || guards.IsInCondition(words, start) || guards.OpensWithDoubt(words),
            PhraseMeaning.Deferred => sentence.IsQuestion || guards.IsNegated(words, start) || guards.IsReported(words, start),
            _ => sentence.IsQuestion || guards.IsNegated(words, start)
                || guards.IsReported(words, start) || guards.IsInCondition(words, start),
        };
        if (blocked) return null;
        var weight = PhraseLexicon.Default.Announcement.Weight(rule.Meaning, words, start, end, sentence);
        if (weight == 0) return null;
        return rule.Confidence * weight * (guards.IsHedged(words, start) ? HedgeFactor : 1);
    }

    /// <summary>"Looks good, right?" still says that it looks good.</summary>
    private static bool EndsInTag(string text) =>
        text.EndsWith(", right?", StringComparison.OrdinalIgnoreCase) || text.EndsWith(", no?", StringComparison.OrdinalIgnoreCase);
}
