namespace ThreadConsensus.People;

/// <summary>
/// A roster file as read.
/// </summary>
/// <param name="Roster">The roster; null when anything in the file is wrong: half a roster would miscount
/// silently.</param>
/// <param name="Problems">What is wrong, in line order; empty when the roster is there.</param>
public sealed record RosterReading(Roster? Roster, IReadOnlyList<RosterProblem> Problems);
