namespace ThreadConsensus.Stances.Composition;

/// <summary>What the classifier says of a message, from what it says of its paragraphs.</summary>
internal sealed class ModelVoice
{
    /// <summary>No paragraph speaks more strongly against a stance than so small a share of it.</summary>
    private const double Floor = 0.01;

    private readonly IReadOnlyList<Passage> _passages;
    private readonly IReadOnlyList<StancePrediction> _predictions;

    private ModelVoice(IReadOnlyList<Passage> passages, IReadOnlyList<StancePrediction> predictions)
    {
        _passages = passages;
        _predictions = predictions;
    }

    public static ModelVoice? Of(IReadOnlyList<Passage> passages, IReadOnlyList<StancePrediction> predictions) =>
        predictions.Count == 0 ? null : new ModelVoice(passages, predictions);

    /// <summary>For each stance the paragraph that shows it best speaks.</summary>
    public void AddTo(Scores scores, double weight)
    {
        foreach (var stance in Enum.GetValues<Stance>())
        {
            if (stance is Stance.Proposes) continue;
            scores.Shift(stance, weight * Math.Log(Math.Max(ShareOf(stance), Floor)));
        }
    }

    public StanceEvidence? EvidenceFor(Stance stance)
    {
        if (stance is Stance.None) return null;
        var best = 0;
        for (var i = 1; i < _predictions.Count; i++)
        {
            if (_predictions[i].Of(stance) > _predictions[best].Of(stance)) best = i;
        }

        var passage = _passages[best];
        return new StanceEvidence(
            EvidenceSource.Model, "classifier", passage.Text, passage.StartLine, passage.EndLine);
    }

    private double ShareOf(Stance stance) => _predictions.Max(prediction => prediction.Of(stance));
}
