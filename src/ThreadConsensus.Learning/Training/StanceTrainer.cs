using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Scoring;

namespace ThreadConsensus.Learning.Training;

/// <summary>
/// Trains the stance classifier. The same set gives the same model, byte for byte, on the same kind of processor.
/// </summary>
public sealed class StanceTrainer
{
    private readonly TrainerSettings _settings;

    public StanceTrainer(TrainerSettings? settings = null) => _settings = settings ?? new TrainerSettings();

    /// <exception cref="ArgumentException">The training part is empty.</exception>
    public TrainingOutcome Train(TrainingSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var train = set.Of(SplitPart.Train);
        if (train.Count == 0) throw new ArgumentException("There is nothing to train on.", nameof(set));
        var (fitted, _) = new LinearFit(_settings).Fit(train, Vocabulary.Of(train, _settings));
        var calibration = new ScoredPassages(fitted, set.Of(SplitPart.Calibration));
        var temperature = Calibration.FitTemperature(calibration);
        var heldOut = new ScoredPassages(fitted, set.Of(SplitPart.HeldOut));
        var report = new TrainingReport
        {
            Trained = train.Count,
            Calibrated = calibration.Labels.Count,
            Features = fitted.FeatureCount,
            Temperature = temperature,
            HeldOut = new Scorecard(heldOut.Predict(temperature), heldOut.Labels),
            UncalibratedError = Calibration.Error(heldOut.Predict(1), heldOut.Labels),
        };
        return new TrainingOutcome(fitted.Calibrated(temperature), report);
    }

    /// <summary>Scores a model on the held-out part of a set.</summary>
    public static Scorecard Evaluate(StanceModel model, TrainingSet set)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(set);
        var heldOut = new ScoredPassages(model, set.Of(SplitPart.HeldOut));
        return new Scorecard(heldOut.Predict(model.Temperature), heldOut.Labels);
    }
}
