namespace ThreadConsensus.Cli.Evaluation;

/// <summary>How well one label was found.</summary>
/// <param name="Label">The label.</param>
/// <param name="Right">Times it was found where it is.</param>
/// <param name="Extra">Times it was found where it is not.</param>
/// <param name="Missed">Times it was not found where it is.</param>
public sealed record LabelScore(string Label, int Right, int Extra, int Missed)
{
    public double Precision => Right + Extra == 0 ? 0 : (double)Right / (Right + Extra);

    public double Recall => Right + Missed == 0 ? 0 : (double)Right / (Right + Missed);

    public double F1 => Right == 0 ? 0 : 2.0 * Right / ((2 * Right) + Extra + Missed);

    /// <summary>Times it occurs in the annotation.</summary>
    public int Count => Right + Missed;
}
