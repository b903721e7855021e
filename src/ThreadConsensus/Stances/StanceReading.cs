namespace ThreadConsensus.Stances;

/// <summary>The stance of one message as a whole, composed from all that it says.</summary>
public sealed record StanceReading
{
    /// <summary>Node id of the message.</summary>
    public required string MessageId { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>0 to 1, calibrated: of the readings given 0.8, eight in ten are right.</summary>
    public required double Confidence { get; init; }

    /// <summary>
    /// True when the confidence is below the threshold: the answer is "not sure", and the stance a guess.
    /// </summary>
    public bool NotSure { get; init; }

    public double? Strength { get; init; }

    public string? Scope { get; init; }

    public string? Condition { get; init; }

    /// <summary>The words that decided; null for a reading from the absence of any.</summary>
    public StanceEvidence? Evidence { get; init; }

    /// <summary>Every statement found, in line order, deciding or not.</summary>
    public IReadOnlyList<StanceStatement> Statements { get; init; } = [];

    public IReadOnlyList<ActReading> Acts { get; init; } = [];

    public bool Does(DiscourseAct act)
    {
        foreach (var reading in Acts)
        {
            if (reading.Act == act) return true;
        }

        return false;
    }
}
