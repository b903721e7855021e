namespace ThreadConsensus.Quoting;

/// <summary>
/// The time an attribution line gives. Day and month may be in doubt and the zone is often missing, so it is a short
/// list of readings; the reply chain decides between them later.
/// </summary>
/// <param name="Candidates">Local readings, most likely first; never empty.</param>
/// <param name="Offset">The zone as written; null when none is.</param>
/// <param name="HasTimeOfDay">
/// False when only the day is given: the time of day of each candidate is then 00:00.
/// </param>
/// <param name="YearMissing">
/// True when day and month stand without a year: the candidates are then in <see cref="AnyYear"/>, and
/// <see cref="QuotedYears"/> finds the year.
/// </param>
public sealed record QuotedTime(
    IReadOnlyList<DateTime> Candidates, TimeSpan? Offset, bool HasTimeOfDay, bool YearMissing = false)
{
    /// <summary>Stands for a year that is not written; a leap year, so that 29 February is a day of it.</summary>
    public const int AnyYear = 2000;
}
