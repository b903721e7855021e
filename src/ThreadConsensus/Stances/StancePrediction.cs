namespace ThreadConsensus.Stances;

/// <summary>What a classifier thinks of a passage.</summary>
/// <param name="Probabilities">
/// One a member of <see cref="Stance"/>, indexed by its value; calibrated; they sum to 1.
/// </param>
public sealed record StancePrediction(IReadOnlyList<double> Probabilities)
{
    public double Of(Stance stance) => Probabilities[(int)stance];

    public Stance Best
    {
        get
        {
            var best = 0;
            for (var i = 1; i < Probabilities.Count; i++)
            {
                if (Probabilities[i] > Probabilities[best]) best = i;
            }

            return (Stance)best;
        }
    }
}
