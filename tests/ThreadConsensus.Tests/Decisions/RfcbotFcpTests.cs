using ThreadConsensus.Decisions;
using ThreadConsensus.Positions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

/// <summary>The conditions of rust-lang/rfcbot-rs, src/github/nag.rs.</summary>
public sealed class RfcbotFcpTests
{
    private static readonly string[] Team = ["Petra", "Anna", "Ben", "Cleo", "Dora"];

    [Fact]
    public void It_waits_while_more_than_two_reviews_are_outstanding()
    {
        var decision = Decide(new ThreadScript(ProposalKind.Discussion).Says("Anna", Stance.Supports), days: 30);

        Assert.Equal(DecisionOutcome.Pending, decision.Outcome);
        Assert.Equal(["2 of 5 members of the team have reviewed it."], decision.Reasons);
        Assert.Equal(["one more review"], decision.StillNeeded.Select(need => need.Text));
    }

    [Theory]
    [InlineData(9, DecisionOutcome.Pending)]
    [InlineData(10, DecisionOutcome.Passed)]
    public void The_final_comment_period_lasts_ten_days(int days, DecisionOutcome expected)
    {
        var script = Reviewed();

        Assert.Equal(expected, Decide(script, days, hours: 2).Outcome);
        Assert.Equal(
            ["The final comment period began on Monday 1 May 2017 14:00 UTC."], Decide(script, days, hours: 2).Reasons);
    }

    [Fact]
    public void An_open_concern_of_a_member_holds_it_up()
    {
        var script = new ThreadScript(ProposalKind.Discussion)
            .Says("Cleo", Stance.Concern)
            .Says("Anna", Stance.Supports)
            .Says("Ben", Stance.Supports);

        var decision = Decide(script, days: 30);
        Assert.Equal(DecisionOutcome.Pending, decision.Outcome);
        Assert.Equal(["the concern of Cleo"], decision.StillNeeded.Select(need => need.Text));
        script.Says("Cleo", Stance.None, answers: 1, acts: DiscourseAct.ResolvesConcern);
        Assert.Equal(DecisionOutcome.Passed, Decide(script, days: 30).Outcome);
    }

    [Fact]
    public void A_concern_of_somebody_else_does_not() =>
        Assert.Equal(DecisionOutcome.Passed, Decide(Reviewed().Says("Zoe", Stance.Concern), days: 30).Outcome);

    [Fact]
    public void A_concern_raised_once_the_period_runs_is_a_warning()
    {
        var decision = Decide(Reviewed().Says("Dora", Stance.Concern), days: 30);

        Assert.Equal(DecisionOutcome.Passed, decision.Outcome);
        Assert.Equal(["Dora raised a concern after the final comment period began."], decision.Warnings);
    }

    private static ThreadScript Reviewed() => new ThreadScript(ProposalKind.Discussion)
        .Says("Anna", Stance.Supports)
        .Says("Ben", Stance.Supports);

    private static Decision Decide(ThreadScript script, int days, int hours = 0)
    {
        var spoken = script.Spoken();
        return new RfcbotFcp().Decide(new DecisionCase
        {
            Proposal = script.Proposal,
            Proposer = spoken.Proposer,
            Ledger = LedgerBuilder.Build(spoken),
            AsOf = ThreadScript.Start.AddDays(days).AddHours(hours),
            Deciders = [.. Team.Select(name => VoteScript.Member(name))],
            Concerns = ConcernTracker.Find(spoken, DateTimeOffset.MaxValue),
        });
    }
}
