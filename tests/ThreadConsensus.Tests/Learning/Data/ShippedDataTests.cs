using ThreadConsensus.Learning.Data;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Learning.Data;

public sealed class ShippedDataTests
{
    [Fact]
    public void Every_part_holds_every_stance()
    {
        var set = ShippedData.Load();

        foreach (var part in Enum.GetValues<SplitPart>())
            Assert.Equal(Enum.GetValues<Stance>(), set.Of(part).Select(passage => passage.Stance).Distinct().Order());
    }
}
