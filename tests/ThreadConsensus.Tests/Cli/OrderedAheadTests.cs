using ThreadConsensus.Cli.Pipeline;

namespace ThreadConsensus.Tests.Cli;

public sealed class OrderedAheadTests
{
    private const int Pieces = 64;

    /// <summary>The pool is given threads enough for all pieces, so that only the limit keeps them apart.</summary>
    [Fact]
    public void Results_come_in_the_order_of_the_source_and_no_more_pieces_are_under_way_than_there_are_cores()
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, Pieces), completions);
        try
        {
            var (running, most) = (0, 0);
            var results = OrderedAhead.Select(
                Enumerable.Range(0, Pieces),
                piece =>
                {
                    InterlockedMax(ref most, Interlocked.Increment(ref running));
                    TestContext.Current.CancellationToken.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(5));
                    Interlocked.Decrement(ref running);
                    return piece;
                },
                TestContext.Current.CancellationToken,
                window: Pieces);
            Assert.Equal(Enumerable.Range(0, Pieces), results);
            Assert.InRange(most, 1, Environment.ProcessorCount);
        }
        finally
        {
            ThreadPool.SetMinThreads(workers, completions);
        }
    }

    [Fact]
    public void What_a_piece_throws_reaches_the_consumer() =>
        Assert.Throws<FormatException>(() => OrderedAhead.Select<int, int>(
            [1, 2, 3], piece => piece == 2 ? throw new FormatException() : piece, TestContext.Current.CancellationToken).ToList());

    private static void InterlockedMax(ref int most, int now)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < now && Interlocked.CompareExchange(ref most, now, seen) != seen)
        {
        }
    }
}
