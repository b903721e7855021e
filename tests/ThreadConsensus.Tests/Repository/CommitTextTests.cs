using CsCheck;
using ThreadConsensus.Messages;
using ThreadConsensus.Repository;

namespace ThreadConsensus.Tests.Repository;

public sealed class CommitTextTests
{
    private static readonly Mailbox Author = new("Ann Author", "ann@x.example");

    [Fact]
    public void A_commit_names_the_mail_that_it_was_made_from()
    {
        var commit = Read(
            """
            hv/timer: never program a timer
            in the past

            Long explanation of Link: and the like in prose.

            Signed-off-by: Ann Author <ann@x.example>
            Reviewed-by: Bo Berg <bo@x.example>
            Link: https://lore.kernel.org/r/20250301.1-ann%40x.example
            Link: https://lore.kernel.org/kestrel-devel/20250301.2-ann@x.example/#t
            Link: https://bugs.example/1234
            Message-Id: <20250301.3-ann@x.example>
            Change-Id: I0123456789abcdef
            """);

        Assert.Equal("hv/timer: never program a timer in the past", commit.Subject);
        Assert.Equal(["20250301.3-ann@x.example"], commit.MessageIds);
        Assert.Equal(["20250301.1-ann@x.example", "20250301.2-ann@x.example"], commit.LinkedIds);
        Assert.Equal(["I0123456789abcdef"], commit.ChangeIds);
        Assert.Equal(
            "Signed-off-by: Ann Author <ann@x.example>\nReviewed-by: Bo Berg <bo@x.example>", commit.Trailers);
        Assert.Equal([], commit.Reverts);
    }

    [Theory]
    [InlineData("This reverts commit 0123456789abcdef0123456789abcdef01234567.", "0123456789abcdef0123456789abcdef01234567")]
    [InlineData("This reverts commit 0123ABC (\"hv: break it\").", "0123abc")]
    [InlineData("This reverts commit 012345.", null)]
    [InlineData("This reverts commit master.", null)]
    [InlineData("See also commit 0123456789ab.", null)]
    public void A_revert_names_what_it_takes_back(string line, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Read("Revert it\n\n" + line).Reverts);

    [Fact]
    public void Any_text_is_read_without_failing() => Gen.String.Sample(text =>
        Assert.True(Read(text).Subject.Length <= text.Length + 1));

    private static CommitRecord Read(string message) => CommitText.Read(
        new string('a', 40), Author, DateTimeOffset.UnixEpoch, Author, DateTimeOffset.UnixEpoch, message);
}
