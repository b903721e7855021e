namespace ThreadConsensus.Learning.Data;

/// <summary>
/// Labelled passages in ordinal order of their ids, whatever order they came in; of equal ids the first stays.
/// </summary>
public sealed class TrainingSet
{
    public TrainingSet(IEnumerable<LabelledPassage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var byId = new SortedDictionary<string, LabelledPassage>(StringComparer.Ordinal);
        foreach (var passage in passages) byId.TryAdd(passage.Id, passage);
        Passages = [.. byId.Values];
    }

    public IReadOnlyList<LabelledPassage> Passages { get; }

    public IReadOnlyList<LabelledPassage> Of(SplitPart part) => [.. Passages.Where(passage => passage.Part == part)];

    public TrainingSet With(IEnumerable<LabelledPassage> more) => new(Passages.Concat(more));
}
