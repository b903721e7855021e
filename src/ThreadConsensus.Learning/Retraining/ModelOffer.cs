using ThreadConsensus.Learning.Training;

namespace ThreadConsensus.Learning.Retraining;

/// <summary>What came of offering a new model.</summary>
/// <param name="Before">The model in use until now, on the held-out part.</param>
/// <param name="After">The new model, on the same passages.</param>
/// <param name="Taken">True when the new model is in use now.</param>
public sealed record ModelOffer(Scorecard Before, Scorecard After, bool Taken);
