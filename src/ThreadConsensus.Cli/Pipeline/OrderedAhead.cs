namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Work done ahead on the thread pool, results taken in the order of the source.</summary>
internal static class OrderedAhead
{
    /// <summary>Pieces of work under way at once: enough to keep the cores busy while the consumer writes.</summary>
    private static readonly int Window = (2 * Environment.ProcessorCount) + 2;

    /// <summary>Maps each item on the pool. The source is read by the consumer's thread, never more than a window ahead.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(
        IEnumerable<T> source, Func<T, TResult> map, CancellationToken cancel)
    {
        var pending = new Queue<Task<TResult>>(Window);
        foreach (var item in source)
        {
            cancel.ThrowIfCancellationRequested();
            pending.Enqueue(Task.Run(() => map(item), cancel));
            if (pending.Count >= Window) yield return pending.Dequeue().GetAwaiter().GetResult();
        }

        while (pending.TryDequeue(out var task)) yield return task.GetAwaiter().GetResult();
    }
}
