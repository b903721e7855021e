using ThreadConsensus.Decisions;

namespace ThreadConsensus.Tests.Decisions;

public sealed class PartWordsTests
{
    [Theory]
    [InlineData("patch 2 of 5", "[PATCH 2/5] a: b")]
    [InlineData("patches 1, 3-5 and 7 of 9", "[PATCH v2 1/9] a", "[PATCH v2 3/9] b", "[PATCH v2 4/9] c", "[PATCH v2 5/9] d", "[PATCH v2 7/9] e")]
    [InlineData("two patches: [PATCH] a and [PATCH 2/2] b", "[PATCH] a", "[PATCH 2/2] b")]
    public void Patches_of_a_series_are_named_by_their_numbers(string expected, params string[] subjects) =>
        Assert.Equal(expected, PartWords.Of(subjects));
}
