namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Work done ahead on the thread pool, results taken in the order of the source.</summary>
internal static class OrderedAhead
{
    /// <summary>Pieces of work under way at once: enough to keep the cores busy while the consumer writes.</summary>
    private static readonly int Window = (2 * Environment.ProcessorCount) + 2;

    /// <summary>
    /// Maps each item on the pool, as many at once as there are cores: left alone the pool adds threads while pieces take long,
    /// and each holds a piece and its buffers. The source is read by the consumer's thread, never more than a window ahead.
    /// </summary>
    /// <param name="source">The items.</param>
    /// <param name="map">What to do with each; called on any thread.</param>
    /// <param name="cancel">Ends the work with <see cref="OperationCanceledException"/>.</param>
    /// <param name="window">
    /// How many items to be ahead; null for what suits items that take some milliseconds each.
    /// </param>
    public static IEnumerable<TResult> Select<T, TResult>(
        IEnumerable<T> source, Func<T, TResult> map, CancellationToken cancel, int? window = null)
    {
        var ahead = window ?? Window;
        var pending = new Queue<Task<TResult>>(ahead);
        var work = new TaskFactory(cancel, TaskCreationOptions.DenyChildAttach, TaskContinuationOptions.None,
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Environment.ProcessorCount).ConcurrentScheduler);
        foreach (var item in source)
        {
            cancel.ThrowIfCancellationRequested();
            pending.Enqueue(work.StartNew(() => map(item)));
            if (pending.Count >= ahead) yield return pending.Dequeue().GetAwaiter().GetResult();
        }

        while (pending.TryDequeue(out var task)) yield return task.GetAwaiter().GetResult();
    }
}
