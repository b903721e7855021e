using ThreadConsensus.Decisions;
using ThreadConsensus.People;
using ThreadConsensus.Proposals;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Chasing;

namespace ThreadConsensus.Tests.Reports.Chasing;

/// <summary>Who is late, and who is not.</summary>
public sealed class ChaseReportTests
{
    private static readonly DateTimeOffset Later = ChaseScript.Start.AddDays(30);

    [Fact]
    public void Who_was_asked_and_let_the_time_pass_is_late()
    {
        var report = Report(Later, ChaseScript.Line("Idea", ChaseScript.Decider("Ann Ark")));
        Assert.Equal(["Ann Ark: Idea, Could the committers please say what they think?"], Late(report));
        Assert.Equal(ChaseState.Late, State(report));
    }

    [Theory]
    [InlineData(8.0, ChaseState.Late)]
    [InlineData(7.9, ChaseState.Asked)]
    public void He_has_seven_days_from_the_day_he_was_asked(double days, ChaseState state) =>
        Assert.Equal(state, State(Report(ChaseScript.Start.AddDays(days), ChaseScript.Line("Idea", ChaseScript.Decider("Ann Ark")))));

    [Theory]
    [InlineData(20.0, ChaseState.Late)]
    [InlineData(19.9, ChaseState.Asked)]
    public void A_day_that_the_call_names_goes_before_that(double days, ChaseState state) => Assert.Equal(
        state,
        State(Report(
            ChaseScript.Start.AddDays(days),
            ChaseScript.Line("Idea", ChaseScript.Decider("Ann Ark")) with { Deadline = ChaseScript.Start.AddDays(20) })));

    [Theory]
    [InlineData(DeciderState.Spoke, ChaseState.Spoke)]
    [InlineData(DeciderState.TookPart, ChaseState.Spoke)]
    [InlineData(DeciderState.Proposer, ChaseState.Spoke)]
    [InlineData(DeciderState.Recused, ChaseState.Recused)]
    [InlineData(DeciderState.Away, ChaseState.Away)]
    [InlineData(DeciderState.NotNeeded, ChaseState.NotNeeded)]
    public void Nobody_is_late_who_answered_is_away_takes_no_part_or_is_not_needed(DeciderState state, ChaseState expected)
    {
        var report = Report(Later, ChaseScript.Line("Idea", ChaseScript.Decider("Ann Ark", state), ChaseScript.Decider("Bo Bark")));
        Assert.Equal(["Bo Bark: Idea, Could the committers please say what they think?"], Late(report));
        Assert.Equal(expected, State(report));
    }

    [Theory]
    [InlineData(-1, ChaseState.Asked)]
    [InlineData(-8, ChaseState.Late)]
    [InlineData(1, ChaseState.Away)]
    public void Who_is_back_has_his_days_from_then_on(int backAfter, ChaseState state) => Assert.Equal(
        state,
        State(Report(Later, ChaseScript.Line(
            "Idea", ChaseScript.Decider("Ann Ark", DeciderState.Away) with { AwayUntil = Later.AddDays(backAfter) }))));

    [Fact]
    public void A_patch_that_any_committer_could_take_is_held_against_none_of_them()
    {
        var free = ChaseScript.Decider("Ann Ark", asked: false);
        Assert.Equal(ChaseState.Due, State(Report(Later, ChaseScript.Line("Patch", free))));
        Assert.Equal(ChaseState.Due, State(Report(Later, ChaseScript.Line("Patch", free with { Area = "THE REST" }))));
        Assert.Equal(ChaseState.Late, State(Report(Later, ChaseScript.Line("Patch", free with { Area = "x86" }))));
        Assert.Equal(ChaseState.Late, State(Report(Later, ChaseScript.Line("Vote", free) with { Kind = ProposalKind.Vote })));
    }

    [Theory]
    [InlineData(true, ProposalKind.Discussion, ChaseState.Due)]
    [InlineData(false, ProposalKind.Discussion, ChaseState.Late)]
    [InlineData(true, ProposalKind.Vote, ChaseState.Late)]
    public void A_question_to_the_whole_list_is_held_against_nobody_unless_it_is_a_vote(bool ofAll, ProposalKind kind, ChaseState expected)
    {
        var line = ChaseScript.Line("Idea", ChaseScript.Decider("Ann Ark") with { AskedOfAll = ofAll }) with { Kind = kind };
        Assert.Equal(expected, State(Report(Later, line)));
    }

    [Fact]
    public void Closed_proposals_and_threads_without_one_are_left_out()
    {
        var report = Report(
            Later,
            ChaseScript.Line("Done", ChaseScript.Decider("Ann Ark")) with { Verdict = Verdict.Accepted },
            ChaseScript.Line("Talk", ChaseScript.Decider("Ann Ark")) with { Verdict = Verdict.NoProposal });
        Assert.Empty(report.Proposals);
    }

    [Fact]
    public void The_oldest_question_comes_first()
    {
        var older = ChaseScript.Decider("Bo Bark") with { AskedOn = ChaseScript.Start.AddDays(-3) };
        var report = Report(
            Later,
            ChaseScript.Line("New", ChaseScript.Decider("Ann Ark"), ChaseScript.Decider("Bo Bark")),
            ChaseScript.Line("Old", older));
        Assert.Equal(["Bo Bark: Old", "Bo Bark: New", "Ann Ark: New"],
            report.People.SelectMany(person => person.Items.Select(item => $"{person.Person.Name}: {item.Line.Subject}")));
    }

    [Fact]
    public void Who_role_and_milestone_narrow_it()
    {
        ProposalLine[] lines =
        [
            ChaseScript.Line("Fix for-4.21", ChaseScript.Decider("Ann Ark"), ChaseScript.Decider("Bo Bark") with { Role = DeciderRole.ReleaseManager }),
            ChaseScript.Line("Fix for-4.22", ChaseScript.Decider("Ann Ark")),
        ];
        string[] With(Func<ChaseOptions, ChaseOptions> change) => [.. Late(ChaseReport.Of(lines, line => line, change(new ChaseOptions { Now = Later })))
            .Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)])];

        Assert.Equal(["Ann Ark: Fix for-4.21", "Ann Ark: Fix for-4.22"], With(options => options with { Who = "ANN@people" }));
        Assert.Equal(["Bo Bark: Fix for-4.21"], With(options => options with { Role = DeciderRole.ReleaseManager }));
        Assert.Equal(["Ann Ark: Fix for-4.22"], With(options => options with { Milestone = "4.22" }));
    }

    [Fact]
    public void What_has_been_silent_for_long_before_the_newest_mail_is_counted_and_not_listed()
    {
        var dead = ChaseScript.Line("Dead", ChaseScript.Decider("Ann Ark")) with { LastActivity = ChaseScript.Start.AddDays(-400) };
        var alive = ChaseScript.Line("Alive", ChaseScript.Decider("Ann Ark"));
        var report = ChaseReport.Of([dead, alive], line => line, new ChaseOptions { Now = Later.AddYears(9), Horizon = TimeSpan.FromDays(365) });
        Assert.Equal(1, report.LeftOut);
        Assert.Equal("Alive", Assert.Single(report.Proposals).Line.Subject);
    }

    [Fact]
    public void Without_a_roster_the_report_says_so()
    {
        Assert.False(Report(Later, ChaseScript.Line("Idea")).RosterKnown);
        Assert.True(Report(Later).RosterKnown);
    }

    private static ChaseReport Report(DateTimeOffset now, params ProposalLine[] lines) => ChaseReport.Of(lines, line => line, new ChaseOptions { Now = now });

    private static ChaseState State(ChaseReport report) => report.Proposals[0].Cells[0].State;

    private static IEnumerable<string> Late(ChaseReport report) => report.People.SelectMany(person =>
        person.Items.Select(item => $"{person.Person.Name}: {item.Line.Subject}, {item.Question?.Text}"));
}
