using CsCheck;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Tests.Storage;

public sealed class ThreadIdSetTests
{
    /// <summary>Ids are kept in pages of 4096.</summary>
    [Theory]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(20_000)]
    public void Every_id_is_found_and_no_other_one_however_many_there_are(int count)
    {
        var ids = new ThreadIdSet();
        ids.Add(Enumerable.Range(0, count).Select(number => $"t{number}"));
        Assert.Equal(count, ids.Count);
        Assert.DoesNotContain(Enumerable.Range(0, count), number => !ids.Contains($"t{number}"));
        Assert.DoesNotContain(Enumerable.Range(count, count), number => ids.Contains($"t{number}"));
    }

    [Fact]
    public void It_holds_what_a_set_holds() =>
        Gen.String.Array.Array[0, 5].Sample(batches =>
        {
            var ids = new ThreadIdSet();
            foreach (var batch in batches) ids.Add(batch);
            var expected = batches.SelectMany(batch => batch).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(expected.Count, ids.Count);
            Assert.All(expected, id => Assert.True(ids.Contains(id)));
        });
}
