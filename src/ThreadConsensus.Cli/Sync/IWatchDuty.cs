namespace ThreadConsensus.Cli.Sync;

/// <summary>
/// Something a watch does besides fetching mail: a digest at a set hour, a sign of life to the service manager.
/// </summary>
internal interface IWatchDuty
{
    /// <summary>
    /// Called when the watch begins, after every round, and at least once a minute by the wall clock, so that an hour
    /// slept through is noticed. The archive is not held meanwhile and may be opened. Does nothing unless it is time.
    /// The last round is that of any account; null before the first.
    /// </summary>
    Task TendAsync(DateTimeOffset now, AccountRound? lastRound, CancellationToken cancellation);
}
