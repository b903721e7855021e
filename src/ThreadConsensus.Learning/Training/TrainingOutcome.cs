using ThreadConsensus.Learning.Scoring;

namespace ThreadConsensus.Learning.Training;

/// <param name="Model">The model.</param>
/// <param name="Report">How it does on what it has not seen.</param>
public sealed record TrainingOutcome(StanceModel Model, TrainingReport Report);
