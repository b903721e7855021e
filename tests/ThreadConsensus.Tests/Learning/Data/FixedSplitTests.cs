using ThreadConsensus.Learning.Data;

namespace ThreadConsensus.Tests.Learning.Data;

public sealed class FixedSplitTests
{
    [Fact]
    public void Ten_neighbours_stay_together()
    {
        Assert.Equal("kern-001", FixedSplit.GroupOf("kern-0010"));
        Assert.Equal("kern-001", FixedSplit.GroupOf("kern-0019"));
        Assert.Equal("kern-002", FixedSplit.GroupOf("kern-0020"));
        Assert.Equal("kern", FixedSplit.GroupOf("kern"));
    }

    [Fact]
    public void Seven_groups_in_ten_train_and_the_others_are_shared_evenly()
    {
        var parts = Enumerable.Range(0, 10000).Select(i => FixedSplit.PartOf($"group-{i}")).ToList();

        Assert.InRange(parts.Count(part => part == SplitPart.Train), 6800, 7200);
        Assert.InRange(parts.Count(part => part == SplitPart.Calibration), 1350, 1650);
        Assert.InRange(parts.Count(part => part == SplitPart.HeldOut), 1350, 1650);
    }

    /// <summary>Moving a group from one side to the other would make old and new scores incomparable.</summary>
    [Theory]
    [InlineData("kern-001", SplitPart.Train)]
    [InlineData("kern-002", SplitPart.Train)]
    [InlineData("net-000", SplitPart.Train)]
    public void The_split_never_moves(string group, SplitPart part) => Assert.Equal(part, FixedSplit.PartOf(group));
}
