namespace ThreadConsensus.Mail.Imap;

/// <summary>
/// Notices that the machine slept: the time of day went on while timers stood still. Servers have hung up meanwhile,
/// which a connection that only listens would find out late.
/// </summary>
internal sealed class SleepWatch : IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    /// <summary>Longer than a busy machine delays a timer.</summary>
    private static readonly TimeSpan Sleep = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _woken;
    private readonly ITimer _looks;
    private DateTimeOffset _last;

    /// <param name="cancellation">Passed on by <see cref="Token"/>.</param>
    public SleepWatch(TimeProvider time, CancellationToken cancellation)
    {
        (_time, _last) = (time, time.GetUtcNow());
        _woken = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _looks = time.CreateTimer(_ => Look(), null, LookEvery, LookEvery);
    }

    /// <summary>Cancelled when the machine has slept.</summary>
    public CancellationToken Token => _woken.Token;

    public bool HasSlept { get; private set; }

    public void Dispose()
    {
        _looks.Dispose();
        _woken.Dispose();
    }

    private void Look()
    {
        var now = _time.GetUtcNow();
        HasSlept |= now - _last > LookEvery + Sleep;
        _last = now;
        if (!HasSlept) return;
        try
        {
            _woken.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // What waited has ended in this moment.
        }
    }
}
