namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>A clock whose time of day can jump while its timers do not, as on a machine that slept.</summary>
internal sealed class ShiftedTime(TimeProvider timers) : TimeProvider
{
    private long _ticks;

    public void Sleep(TimeSpan slept) => Interlocked.Add(ref _ticks, slept.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        timers.CreateTimer(callback, state, dueTime, period);
}
