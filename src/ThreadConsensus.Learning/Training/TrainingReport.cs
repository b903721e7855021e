namespace ThreadConsensus.Learning.Training;

/// <summary>What a training gave.</summary>
public sealed record TrainingReport
{
    /// <summary>How many passages of the training part were fitted.</summary>
    public required int Trained { get; init; }

    /// <summary>How many passages the calibration rests on.</summary>
    public required int Calibrated { get; init; }

    public required int Features { get; init; }

    public required double Temperature { get; init; }

    /// <summary>On the held-out part, with calibrated confidences.</summary>
    public required Scorecard HeldOut { get; init; }

    /// <summary>Expected calibration error on the held-out part before calibration.</summary>
    public required double UncalibratedError { get; init; }
}
