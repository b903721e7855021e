namespace ThreadConsensus.Cli.Pipeline;

/// <summary>
/// Keeps the memory of a process that runs for long low: left alone, the collector lets what lived short add up to as much
/// again as what is needed. Where that is more than the ceiling, it costs a collection for each further <see cref="Step"/>.
/// </summary>
/// <param name="isKept">False where time matters more: then nothing is done.</param>
internal sealed class MemoryCeiling(bool isKept)
{
    /// <summary>In bytes, of the whole process. A sync is to take less than 400 MB: this leaves room for the next piece.</summary>
    private const long Ceiling = 320L << 20;

    /// <summary>By how much the process grows, in bytes, before it is worth trying again.</summary>
    private const long Step = 32L << 20;

    private readonly Lock _gate = new();
    private long _taken;

    /// <summary>To be called between pieces of work of a few megabytes, by any thread.</summary>
    public void Keep()
    {
        if (!isKept || !_gate.TryEnter()) return;
        try
        {
            if (Environment.WorkingSet < Math.Max(Ceiling, _taken + Step)) return;
            GiveBack();
            _taken = Environment.WorkingSet;
        }
        finally
        {
            _gate.Exit();
        }
    }

    /// <summary>Gives all back that is not needed.</summary>
    public static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
