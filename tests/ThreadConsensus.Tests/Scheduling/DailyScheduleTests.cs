using System.Globalization;
using ThreadConsensus.Cli;
using ThreadConsensus.Cli.Scheduling;

namespace ThreadConsensus.Tests.Scheduling;

public sealed class DailyScheduleTests
{
    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("06:30", null, "2025-09-01T06:29:59Z", "2025-09-01T06:30:00Z")]
    [InlineData("06:30", null, "2025-09-01T06:30:00Z", "2025-09-02T06:30:00Z")]
    [InlineData("06:30", "Europe/Berlin", "2025-09-01T04:29:59Z", "2025-09-01T04:30:00Z")]
    [InlineData("06:30", "Europe/Berlin", "2025-12-01T05:29:59Z", "2025-12-01T05:30:00Z")]
    [InlineData("00:15", "Pacific/Auckland", "2025-09-01T11:00:00Z", "2025-09-01T12:15:00Z")]
    [InlineData("23:45", "America/Los_Angeles", "2025-09-01T07:00:00Z", "2025-09-02T06:45:00Z")]
    public void The_next_time_is_by_the_clock_of_the_zone(string at, string? zone, string now, string due) =>
        Assert.Equal(At(due), DailySchedule.Parse(at, zone).NextDue(At(now)));

    [Fact]
    public void A_time_that_the_spring_change_skips_is_due_as_soon_as_the_clocks_have_jumped()
    {
        var schedule = DailySchedule.Parse("02:30", "Europe/Berlin");
        Assert.Equal(At("2025-03-30T01:30:00Z"), schedule.NextDue(At("2025-03-29T12:00:00Z")));
        Assert.Equal(At("2025-03-31T00:30:00Z"), schedule.NextDue(At("2025-03-30T01:30:00Z")));
    }

    [Fact]
    public void A_time_that_the_autumn_change_shows_twice_is_due_at_the_first()
    {
        var schedule = DailySchedule.Parse("02:30", "Europe/Berlin");
        Assert.Equal(At("2025-10-26T00:30:00Z"), schedule.NextDue(At("2025-10-25T12:00:00Z")));
        Assert.Equal(At("2025-10-27T01:30:00Z"), schedule.NextDue(At("2025-10-26T00:30:00Z")));
        Assert.False(schedule.IsDue(At("2025-10-26T00:30:00Z"), At("2025-10-26T01:30:00Z")));
    }

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Asia/Kathmandu")]
    public void It_comes_due_once_a_day_all_year_round_however_often_one_looks(string zone)
    {
        foreach (var at in new[] { "00:00", "01:59", "02:00", "02:15", "02:30", "03:00", "23:59" })
        {
            var schedule = DailySchedule.Parse(at, zone);
            var last = At("2025-01-01T00:00:00Z");
            var runs = 0;
            for (var now = last; now < At("2026-01-01T00:00:00Z"); now = now.AddMinutes(41))
            {
                Assert.True(schedule.LastDue(now) <= now && schedule.NextDue(now) > now);
                if (!schedule.IsDue(last, now)) continue;
                runs++;
                last = now;
            }

            Assert.InRange(runs, 364, 366);
        }
    }

    [Fact]
    public void What_came_due_while_nothing_ran_is_due_once_afterwards()
    {
        var schedule = DailySchedule.Parse("06:30", "Europe/Berlin");
        var back = At("2025-09-05T15:00:00Z");
        Assert.True(schedule.IsDue(At("2025-09-02T04:31:00Z"), back));
        Assert.False(schedule.IsDue(back, back.AddHours(3)));
        Assert.True(schedule.IsDue(back, At("2025-09-06T04:30:00Z")));
    }

    [Theory]
    [InlineData("6:30 pm", "Europe/Berlin")]
    [InlineData("24:00", "Europe/Berlin")]
    [InlineData("", null)]
    [InlineData("06:30", "Berlin")]
    public void What_is_no_time_or_zone_is_told(string at, string? zone) =>
        Assert.Throws<UserException>(() => DailySchedule.Parse(at, zone));
}
