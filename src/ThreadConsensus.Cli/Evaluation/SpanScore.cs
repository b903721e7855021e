namespace ThreadConsensus.Cli.Evaluation;

/// <summary>Line counts for one label.</summary>
/// <param name="Label">The name of the label.</param>
/// <param name="Right">Lines that both the annotation and the parser label so.</param>
/// <param name="Extra">Lines that only the parser labels so.</param>
/// <param name="Missed">Lines that only the annotation labels so.</param>
public sealed record SpanScore(string Label, int Right, int Extra, int Missed)
{
    /// <summary>0 to 1; 1 where the parser never uses the label.</summary>
    public double Precision => Right + Extra == 0 ? 1 : (double)Right / (Right + Extra);

    /// <summary>0 to 1; 1 where the annotation never uses the label.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
