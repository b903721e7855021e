namespace ThreadConsensus.Quoting;

/// <summary>
/// The time an attribution line gives. Day and month may be in doubt and the zone is often missing, so it is a short
/// list of readings; the reply chain decides between them later.
/// </summary>
/// <param name="Candidates">Local readings, most likely first; never empty.</param>
/// <param name="Offset">The zone as written; null when none is.</param>
/// <param name="HasTimeOfDay">False when only the day is given: the time of day of each candidate is then 00:00.</param>
public sealed record QuotedTime(IReadOnlyList<DateTime> Candidates, TimeSpan? Offset, bool HasTimeOfDay);
