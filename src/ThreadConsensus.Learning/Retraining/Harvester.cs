using ThreadConsensus.Learning.Data;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Retraining;

/// <summary>
/// Makes training passages of what people stated explicitly in the user's archive: the words that state it are taken
/// out, so that the classifier learns what else people say when they mean it.
/// </summary>
public static class Harvester
{
    /// <summary>So many passages are taken at most, all stances together.</summary>
    public const int MaxPassages = 4000;

    /// <summary>A stance may be so many times as frequent as the rarest harvested one.</summary>
    private const int MaxImbalance = 3;

    /// <summary>Fewer words than these, once the statement is out, say nothing.</summary>
    private const int MinWords = 5;

    /// <summary>Below this confidence a statement is no label.</summary>
    private const double MinConfidence = 0.8;

    /// <returns>Labelled passages in ordinal order of their ids; the same candidates give the same.</returns>
    public static IReadOnlyList<LabelledPassage> Harvest(IEnumerable<ExplicitPassage> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var byStance = new SortedDictionary<Stance, List<LabelledPassage>>();
        foreach (var candidate in candidates)
        {
            if (Label(candidate) is not { } labelled) continue;
            if (!byStance.TryGetValue(labelled.Stance, out var list)) byStance.Add(labelled.Stance, list = []);
            list.Add(labelled);
        }

        return Balance(byStance);
    }

    private static LabelledPassage? Label(ExplicitPassage candidate)
    {
        var statement = candidate.Statement;
        var usable = statement.Confidence >= MinConfidence && !statement.Withdraws && statement.SaidFor is null
            && statement.Evidence.Source is EvidenceSource.Trailer or EvidenceSource.Vote or EvidenceSource.Phrase;
        if (!usable) return null;
        var text = Without(candidate.Passage.Text, statement.Evidence.Text);
        if (WordCount(text) < MinWords) return null;
        var id = $"archive:{candidate.MessageId}:{candidate.Passage.StartLine}";
        return new LabelledPassage(
            id, "archive:" + candidate.ThreadId, statement.Stance, candidate.Passage with { Text = text },
            LabelOrigin.Archive);
    }

    /// <summary>
    /// The evidence keeps its line ends, a passage folds them: both are compared with white space folded.
    /// </summary>
    private static string Without(string text, string statement)
    {
        var words = Fold(statement);
        var folded = Fold(text);
        var at = words.Length == 0 ? -1 : folded.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? folded : Fold(folded.Remove(at, words.Length));
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int WordCount(string text) => text.Length == 0 ? 0 : text.Count(unit => unit == ' ') + 1;

    private static List<LabelledPassage> Balance(SortedDictionary<Stance, List<LabelledPassage>> byStance)
    {
        if (byStance.Count == 0) return [];
        var cap = Math.Min(byStance.Values.Min(list => list.Count) * MaxImbalance, MaxPassages / byStance.Count);
        var chosen = new List<LabelledPassage>();
        foreach (var list in byStance.Values)
        {
            // By hash and not by date: the first months of an archive would speak for all of it.
            chosen.AddRange(list.OrderBy(p => Features.Hashing.Of(p.Id)).ThenBy(p => p.Id, StringComparer.Ordinal).Take(cap));
        }

        chosen.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return chosen;
    }
}
