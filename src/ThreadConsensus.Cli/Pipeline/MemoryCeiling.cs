using System.Diagnostics;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>
/// Keeps the memory of a process that runs for long low: left alone, the collector lets what lived short add up to as much
/// again as what is needed. Above the ceiling it costs a collection for each further <see cref="Step"/>, and one for each
/// <see cref="Pause"/>: what was needed when it last collected may be garbage by then.
/// </summary>
/// <param name="isKept">False where time matters more: then nothing is done.</param>
internal sealed class MemoryCeiling(bool isKept)
{
    /// <summary>In bytes, of the whole process. A sync is to take less than 400 MB: this leaves room for the next piece.</summary>
    private const long Ceiling = 320L << 20;

    /// <summary>By how much the process grows, in bytes, before it is worth trying again at once.</summary>
    private const long Step = 16L << 20;

    /// <summary>After how long it is worth trying again in any case: a collection takes some tenths of a second.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private long _taken;
    private long _collected;

    /// <summary>To be called between pieces of work of a few megabytes, by any thread.</summary>
    public void Keep()
    {
        if (!isKept || !_gate.TryEnter()) return;
        try
        {
            var takes = Environment.WorkingSet;
            if (takes < Ceiling || (takes < _taken + Step && Stopwatch.GetElapsedTime(_collected) < Pause)) return;
            GiveBack();
            (_taken, _collected) = (Environment.WorkingSet, Stopwatch.GetTimestamp());
        }
        finally
        {
            _gate.Exit();
        }
    }

    /// <summary>Gives all back that is not needed.</summary>
    public static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
