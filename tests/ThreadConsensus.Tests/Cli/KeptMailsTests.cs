using ThreadConsensus.Analysis;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Tests.Cli;

public sealed class KeptMailsTests
{
    /// <summary>About three mails of the test.</summary>
    private const long Capacity = 9_000;

    [Theory]
    [InlineData(2, "0 1")]
    [InlineData(4, "0 1 2")]
    [InlineData(10, "0 1 2")]
    [InlineData(11, "")]
    [InlineData(30, "")]
    public void As_many_mails_are_kept_as_there_is_room_for_and_none_where_that_would_spare_little(int mails, string expected) =>
        Assert.Equal(expected, Kept(Offered(mails), mails));

    [Fact]
    public void After_the_threads_are_read_mails_are_kept_again()
    {
        var kept = Offered(30);
        kept.Clear();
        Assert.True(kept.Add("0", Mail()));
        Assert.False(kept.Add("0", Mail()));
        Assert.Equal("0", Kept(kept, 30));
    }

    private static KeptMails Offered(int mails)
    {
        var kept = new KeptMails(Capacity);
        for (var i = 0; i < mails; i++) Assert.True(kept.Add($"{i}", Mail()));
        return kept;
    }

    private static string Kept(KeptMails kept, int mails) =>
        string.Join(' ', Enumerable.Range(0, mails).Where(i => kept.Contains($"{i}") && kept.Find($"{i}") is not null));

    private static KeptMail Mail()
    {
        var body = new BodyText(new string('x', 100));
        return new KeptMail(new ParsedMail(new ListMessage { Id = new MessageId("m@example.org"), ContentKey = "m", Body = body }, QuoteParser.Parse(body)));
    }
}
