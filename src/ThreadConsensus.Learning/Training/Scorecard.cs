using ThreadConsensus.Learning.Data;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Training;

/// <summary>Predictions against labels.</summary>
public sealed class Scorecard
{
    private readonly int[,] _confusion = new int[StanceNames.Count, StanceNames.Count];

    public Scorecard(IReadOnlyList<StancePrediction> predictions, IReadOnlyList<Stance> labels)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        ArgumentNullException.ThrowIfNull(labels);
        for (var i = 0; i < labels.Count; i++) _confusion[(int)labels[i], (int)predictions[i].Best]++;
        Count = labels.Count;
        CalibrationError = Calibration.Error(predictions, labels);
        Classes = [.. Enumerable.Range(0, StanceNames.Count).Select(ScoreOf)];
    }

    public int Count { get; }

    /// <summary>Expected calibration error, 0 to 1.</summary>
    public double CalibrationError { get; }

    /// <summary>One a stance, in the order of <see cref="Stance"/>.</summary>
    public IReadOnlyList<ClassScore> Classes { get; }

    /// <summary>Mean F1 over the stances that occur.</summary>
    public double MacroF1 => Classes.Where(score => score.Count > 0).Select(score => score.F1).DefaultIfEmpty().Average();

    public double Accuracy =>
        Count == 0 ? 0 : Enumerable.Range(0, StanceNames.Count).Sum(i => _confusion[i, i]) / (double)Count;

    /// <summary>How many passages of one stance were taken for another.</summary>
    public int Confused(Stance label, Stance predicted) => _confusion[(int)label, (int)predicted];

    private ClassScore ScoreOf(int stance)
    {
        var there = 0;
        var found = 0;
        for (var other = 0; other < StanceNames.Count; other++)
        {
            there += _confusion[stance, other];
            found += _confusion[other, stance];
        }

        var right = (double)_confusion[stance, stance];
        return new ClassScore((Stance)stance, found == 0 ? 0 : right / found, there == 0 ? 0 : right / there, there);
    }
}
