namespace ThreadConsensus.Learning.Training;

/// <summary>How the classifier is fitted. The defaults were chosen by hand on held-out and
/// other annotated threads: their figures flatter them a little.</summary>
public sealed record TrainerSettings
{
    /// <summary>Weight of the squared length of the weights; larger is smoother.</summary>
    public float L2 { get; init; } = 0.1f;

    /// <summary>A feature of the words must occur in so many training passages.</summary>
    public int MinimumPassages { get; init; } = 4;

    /// <summary>0 leaves the classes as frequent as they are, 1 gives each the same weight.</summary>
    public double ClassBalance { get; init; } = 0.4;

    /// <summary>Steps of the optimiser at most.</summary>
    public int MaximumIterations { get; init; } = 150;
}
