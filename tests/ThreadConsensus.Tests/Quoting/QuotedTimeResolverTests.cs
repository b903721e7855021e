using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Tests.Quoting;

public sealed class QuotedTimeResolverTests
{
    [Fact]
    public void A_chain_without_a_sure_date_at_its_top_is_settled_by_the_sure_date_below()
    {
        var resolved = Resolve(
            """
            On 06/03/2019 06:20 PM, Ann Example wrote:
            > On 05/06/2019 03:53 PM, Bob Example wrote:
            >> On 04/30/2019 02:42 PM, Ann Example wrote:
            >>> On 29/04/19 16:36, Cy Example wrote:
            >>>> text
            """);
        Assert.Equal(
            [
                new(new DateTime(2019, 6, 3, 18, 20, 0), null, true, InDoubt: false),
                new(new DateTime(2019, 5, 6, 15, 53, 0), null, true, InDoubt: false),
                new(new DateTime(2019, 4, 30, 14, 42, 0), null, true, InDoubt: false),
                new(new DateTime(2019, 4, 29, 16, 36, 0), null, true, InDoubt: false),
            ],
            resolved);
    }

    [Fact]
    public void A_quoted_mail_is_not_later_than_the_mail_that_quotes_it()
    {
        var resolved = Resolve("On 03/07/2017 10:15, Ann Example wrote:\n> text\n", new(2017, 3, 9, 8, 0, 0,
            TimeSpan.Zero));
        Assert.Equal([new ResolvedTime(new DateTime(2017, 3, 7, 10, 15, 0), null, true, InDoubt: false)], resolved);
    }

    [Fact]
    public void Of_two_possible_readings_the_one_nearer_to_the_quoting_mail_is_taken()
    {
        var resolved = Resolve("On 03/07/2017 10:15, Ann Example wrote:\n> text\n", new(2017, 7, 4, 8, 0, 0,
            TimeSpan.Zero));
        Assert.Equal([new ResolvedTime(new DateTime(2017, 7, 3, 10, 15, 0), null, true, InDoubt: false)], resolved);
    }

    [Fact]
    public void Two_readings_about_equally_near_stay_in_doubt()
    {
        var resolved = Resolve("On 01/02/2017 10:15, Ann Example wrote:\n> text\n", new(2017, 4, 20, 8, 0, 0,
            TimeSpan.Zero));
        Assert.Equal([new ResolvedTime(new DateTime(2017, 2, 1, 10, 15, 0), null, true, InDoubt: true)], resolved);
    }

    [Fact]
    public void Without_anything_to_go_by_a_doubtful_date_stays_in_doubt()
    {
        var resolved = Resolve("On 03/07/2017 10:15, Ann Example wrote:\n> text\n");
        Assert.Equal([new ResolvedTime(new DateTime(2017, 7, 3, 10, 15, 0), null, true, InDoubt: true)], resolved);
    }

    [Fact]
    public void Two_separate_quotations_are_settled_each_for_itself()
    {
        var resolved = Resolve(
            """
            On 03/07/2017 10:15, Ann Example wrote:
            > text

            On 05/07/2017 10:15, Bob Example wrote:
            > text
            """,
            new(2017, 7, 6, 8, 0, 0, TimeSpan.Zero));
        Assert.Equal([new DateTime(2017, 7, 3, 10, 15, 0), new DateTime(2017, 7, 5, 10, 15, 0)],
            resolved.Select(time => time!.Local));
    }

    [Fact]
    public void An_attribution_without_a_date_gives_none_and_does_not_break_the_chain()
    {
        var resolved = Resolve(
            """
            On 03/08/2017 10:15, Ann Example wrote:
            > Bob Example wrote:
            >> On 28/07/2017 10:15, Cy Example wrote:
            >>> text
            """);
        Assert.Equal([new DateTime(2017, 8, 3, 10, 15, 0), null, new DateTime(2017, 7, 28, 10, 15, 0)],
            resolved.Select(time => time?.Local));
    }

    [Theory]
    [InlineData("Aug 12, 2:53 pm", 2010, 8, 13, "2010-08-12 14:53")]
    [InlineData("Dec 30, 11:10 am", 2011, 1, 2, "2010-12-30 11:10")]
    [InlineData("Feb 29, 9:00 am", 2009, 3, 1, "2008-02-29 09:00")]
    [InlineData("Mar 2, 9:00 am", 2009, 3, 1, "2009-03-02 09:00")]
    [InlineData("Mar 3, 9:00 am", 2009, 3, 1, "2008-03-03 09:00")]
    public void A_date_without_a_year_is_in_the_last_year_before_the_mail_was_sent(
        string date, int year, int month, int day, string local)
    {
        var sent = new DateTimeOffset(year, month, day, 8, 0, 0, TimeSpan.Zero);
        var resolved = Resolve($"On {date}, Ann Example <ann@example.org> wrote:\n> text\n", sent);
        Assert.Equal(local, Assert.Single(resolved)!.Local.ToString("yyyy-MM-dd HH:mm", null));
        Assert.False(resolved[0]!.InDoubt);
    }

    [Fact]
    public void A_date_without_a_year_in_a_mail_without_a_date_stays_unknown() =>
        Assert.Equal([null], Resolve("On Aug 12, 2:53 pm, Ann Example <ann@example.org> wrote:\n> text\n"));

    [Fact]
    public void Of_an_old_mail_quoted_in_a_year_old_one_both_years_are_found()
    {
        var resolved = Resolve(
            """
            On Mar 1, 9:00 am, Ann Example <ann@example.org> wrote:
            > On Oct 20, 2009, at 10:15 AM, Ben Muster <ben@example.net> wrote:
            >> text
            """,
            new(2010, 3, 2, 8, 0, 0, TimeSpan.Zero));
        Assert.Equal([new DateTime(2010, 3, 1, 9, 0, 0), new DateTime(2009, 10, 20, 10, 15, 0)],
            resolved.Select(time => time?.Local));
    }

    [Fact]
    public void A_time_without_zone_spans_all_zones_and_a_day_without_time_its_whole_length()
    {
        var time = new ResolvedTime(new DateTime(2017, 8, 3, 10, 0, 0), null, true, false);
        Assert.Equal(new DateTimeOffset(2017, 8, 2, 20, 0, 0, TimeSpan.Zero), time.Earliest);
        Assert.Equal(new DateTimeOffset(2017, 8, 3, 22, 0, 0, TimeSpan.Zero), time.Latest);
        var day = new ResolvedTime(new DateTime(2017, 8, 3), TimeSpan.Zero, false, false);
        Assert.Equal(TimeSpan.FromDays(1).Ticks - 1, (day.Latest - day.Earliest).Ticks);
    }

    private static IReadOnlyList<ResolvedTime?> Resolve(string body, DateTimeOffset? sent = null) =>
        QuotedTimeResolver.Resolve(QuoteParser.Parse(new BodyText(body)).Attributions, sent);
}
