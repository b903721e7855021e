namespace ThreadConsensus.People;

/// <summary>A time in which changes need the release manager's word, too.</summary>
/// <param name="From">First day (UTC).</param>
/// <param name="Until">The day on which it is over (UTC), exclusive; null while it lasts.</param>
public sealed record RosterFreeze(DateOnly From, DateOnly? Until)
{
    public bool HoldsOn(DateOnly day) => day >= From && (Until is not { } until || day < until);
}
