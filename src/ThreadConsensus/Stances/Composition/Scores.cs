namespace ThreadConsensus.Stances.Composition;

/// <summary>
/// Evidence for each stance of one message, as logarithms that add up, with the words that weighed most.
/// </summary>
internal sealed class Scores
{
    /// <summary>
    /// Signs that are added up as if they knew nothing of each other make too sure. Chosen by what annotated threads of
    /// several lists say is right; which stance is the best does not depend on it.
    /// </summary>
    private const double Temperature = 1.2;

    private readonly double[] _scores;
    private readonly double[] _spoken = new double[8];
    private readonly int[] _hits = new int[8];
    private readonly StanceStatement?[] _strongest = new StanceStatement?[8];

    public Scores(Place place) => _scores = StructurePriors.LogOf(place);

    /// <summary>What words weigh for the stance that they speak for most.</summary>
    public double Loudest => _spoken.Max();

    /// <summary>
    /// Adds words that speak for a stance. Each further one of the same kind counts half of the one before.
    /// </summary>
    public void Add(Stance stance, double weight, StanceStatement? statement)
    {
        var index = (int)stance;
        var added = weight / (1 << Math.Min(_hits[index]++, 8));
        _scores[index] += added;
        _spoken[index] += added;
        if (statement is not null && (_strongest[index] is not { } best || statement.Confidence > best.Confidence))
        {
            _strongest[index] = statement;
        }
    }

    /// <summary>Adds weight without words: what structure tells.</summary>
    public void Shift(Stance stance, double weight) => _scores[(int)stance] += weight;

    public StanceStatement? StrongestFor(Stance stance) => _strongest[(int)stance];

    /// <summary>The best stance and its share of the whole.</summary>
    public (Stance Stance, double Share) Best() => BestOf(_ => true);

    /// <summary>The best of the stances asked for and its share of the whole.</summary>
    public (Stance Stance, double Share) BestOf(Func<Stance, bool> isAskedFor)
    {
        var best = -1;
        for (var i = 0; i < _scores.Length; i++)
        {
            if (isAskedFor((Stance)i) && (best < 0 || _scores[i] > _scores[best])) best = i;
        }

        var sum = 0.0;
        foreach (var score in _scores) sum += Math.Exp((score - _scores[best]) / Temperature);
        return ((Stance)best, 1 / sum);
    }
}
