using ThreadConsensus.People;

namespace ThreadConsensus.Tests.People;

public sealed class FilePatternTests
{
    [Theory]
    [InlineData("common/timer.c", "common/timer.c", true)]
    [InlineData("common/timer.c", "common/timer.c.orig", false)]
    [InlineData("common/timer.c", "xen/common/timer.c", false)]
    [InlineData("arch/x86/", "arch/x86/mm/p2m.c", true)]
    [InlineData("arch/x86/", "arch/x86", false)]
    [InlineData("arch/x86", "arch/x86/mm.c", true)]
    [InlineData("arch/x86", "arch/x86_64/mm.c", false)]
    [InlineData("drivers/net/*", "drivers/net/eth.c", true)]
    [InlineData("drivers/net/*", "drivers/net/phy/eth.c", false)]
    [InlineData("*/net/", "drivers/net/phy/eth.c", true)]
    [InlineData("*/net/", "drivers/usb/net/eth.c", false)]
    [InlineData("*/net/*", "drivers/net/eth.c", true)]
    [InlineData("docs/*/store*", "docs/misc/store-paths.txt", true)]
    [InlineData("docs/*/store*", "docs/misc/old/store.txt", false)]
    [InlineData("*", "README", true)]
    [InlineData("*", "docs/README", false)]
    [InlineData("*/", "docs/README", true)]
    [InlineData("*/", "README", false)]
    [InlineData("drivers/**/eth.c", "drivers/a/b/eth.c", true)]
    [InlineData("drivers/?at.c", "drivers/cat.c", true)]
    [InlineData("drivers/?at.c", "drivers/at.c", false)]
    [InlineData("tools/lib*", "tools/libfoo", true)]
    public void Covers(string pattern, string path, bool covers) =>
        Assert.Equal(covers, new FilePattern(pattern).Matches(path));

    [Fact]
    public void A_pattern_made_to_be_slow_is_not() =>
        Assert.False(new FilePattern(string.Concat(Enumerable.Repeat("*a", 200)) + "b").Matches(new string('a', 900)));

    [Fact]
    public void A_deeper_pattern_is_more_specific() => Assert.Equal(
        [-1, 1, 1, 2, 2, 3],
        new[] { "*/", "arch/", "README", "arch/x86/", "arch/Makefile", "arch/x86/mm.c" }
            .Select(text => new FilePattern(text).Depth));
}
