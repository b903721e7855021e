using System.Globalization;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Tests.Proposals;

public sealed class DeadlineReaderTests
{
    // A Wednesday, in a zone two hours ahead.
    private static readonly DateTimeOffset Written = new(2020, 5, 6, 15, 30, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("The vote is open for 72 hours.", "2020-05-09 15:30 +02:00")]
    [InlineData("Vote open for at least 72h.", "2020-05-09 15:30 +02:00")]
    [InlineData("If there are no objections within the next seven days, I will go on.", "2020-05-13 15:30 +02:00")]
    [InlineData("Please give your opinion within a week.", "2020-05-13 15:30 +02:00")]
    [InlineData("Please reply within 3 working days.", "2020-05-11 15:30 +02:00")]
    [InlineData("Please vote by Friday.", "2020-05-09 00:00 +02:00")]
    [InlineData("Please vote by next Friday.", "2020-05-16 00:00 +02:00")]
    [InlineData("Please vote by Wednesday.", "2020-05-14 00:00 +02:00")]
    [InlineData("Objections by the end of this week, please.", "2020-05-09 00:00 +02:00")]
    [InlineData("Comments until the 3rd of June are welcome.", "2020-06-04 00:00 +02:00")]
    [InlineData("The vote closes on May 20, 2020.", "2020-05-21 00:00 +02:00")]
    [InlineData("The vote closes on Friday 12:00 UTC.", "2020-05-08 12:00 +00:00")]
    [InlineData("Votes must be in by 2020-05-10 6pm.", "2020-05-10 18:00 +02:00")]
    [InlineData("Please ack by tomorrow noon.", "2020-05-07 12:00 +02:00")]
    public void Reads_when_the_window_closes(string sentence, string expected) =>
        Assert.Equal(expected, Read(sentence, isVote: false));

    [Theory]
    [InlineData("It took 72 hours to build.")]
    [InlineData("I will be away until Friday.")]
    [InlineData("The vote was held by Friday 1 May 2020.")]
    [InlineData("Nobody replied in the last 500 days.")]
    [InlineData("Your reply of two weeks ago was fine.")]
    public void Reads_no_window_where_none_is_named(string sentence) => Assert.Null(Read(sentence, isVote: false));

    [Fact]
    public void A_vote_needs_no_further_context()
    {
        Assert.Null(Read("Open for 72 hours.", isVote: false));
        Assert.Equal("2020-05-09 15:30 +02:00", Read("Open for 72 hours.", isVote: true));
    }

    [Theory]
    [InlineData(120, "2020-09-03 15:30 +02:00")]
    [InlineData(121, null)]
    public void A_window_has_a_longest_length(int days, string? expected) =>
        Assert.Equal(expected, Read($"Comments within {days} days please.", isVote: false));

    private static string? Read(string sentence, bool isVote) =>
        DeadlineReader.Read(sentence, Written, isVote)?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
