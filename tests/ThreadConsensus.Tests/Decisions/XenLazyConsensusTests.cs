using CsCheck;
using ThreadConsensus.Decisions;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

/// <summary>Examples of the Xen Project governance text, section "Lazy consensus / lazy voting"
/// (xenproject.org, developers, governance).</summary>
public sealed class XenLazyConsensusTests
{
    [Theory]
    [InlineData("", DecisionOutcome.Passed)]
    [InlineData("Anna -1", DecisionOutcome.Failed)]
    [InlineData("Anna -1,Ben +1", DecisionOutcome.Passed)]
    [InlineData("Anna 0", DecisionOutcome.Passed)]
    [InlineData("Anna -2,Ben +2,Cleo +2", DecisionOutcome.Failed)]
    [InlineData("Petra 0", DecisionOutcome.Failed)]
    [InlineData("Petra 0,Anna +1", DecisionOutcome.Passed)]
    public void At_the_deadline_the_sum_decides_and_a_stakeholder_can_block(string votes, DecisionOutcome expected)
    {
        var cast = votes.Split(',', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(expected, Decide(VoteScript.Case(cast, deadline: ThreadScript.Hour(1), silence: true)).Outcome);
    }

    [Fact]
    public void Votes_as_cast_and_counted_by_sign_may_differ_and_that_is_said()
    {
        var votes = VoteScript.Case(["Anna +2", "Ben -1", "Cleo -1"], deadline: ThreadScript.Hour(1), silence: true);
        var weighted = Decide(votes);
        var bySign = new XenLazyConsensus(new XenLazyConsensusOptions { Weighted = false }).Decide(votes);

        Assert.Equal((DecisionOutcome.Passed, DecisionOutcome.Failed), (weighted.Outcome, bySign.Outcome));
        const string Warning =
            "Two readings of the rule differ: votes as cast sum to +1, counted by sign to 0.";
        Assert.Contains(Warning, weighted.Warnings);
        Assert.Contains(Warning, bySign.Warnings);
    }

    [Fact]
    public void A_minus_two_of_somebody_who_may_not_decide_is_only_summed()
    {
        var votes = VoteScript.Case(["Zoe -2", "Anna +2"], ["Anna", "Ben"], ThreadScript.Hour(1), silence: true);

        Assert.Equal(DecisionOutcome.Passed, Decide(votes).Outcome);
    }

    [Fact]
    public void Before_the_deadline_it_is_pending()
    {
        var decision = Decide(VoteScript.Case(["Anna -1"], deadline: ThreadScript.Hour(168), silence: true));

        Assert.Equal(DecisionOutcome.Pending, decision.Outcome);
        Assert.Equal(["The sum of opinions is 0, the proposer's +1 included; it must exceed 0."], decision.Reasons);
        Assert.Equal(
            ["the window closes on Monday 8 May 2017 12:00 UTC; would fail if closed now"],
            decision.StillNeeded.Select(need => need.Text));
    }

    [Fact]
    public void One_more_vote_against_never_carries_a_proposal() => Gen.Int[-2, 2].List[0, 8].Sample(values =>
    {
        var votes = values.Select((value, at) => $"Voter{at} {value}").ToList();
        var before = Closed(votes);
        return before == DecisionOutcome.Passed || Closed([.. votes, "Last -1"]) != DecisionOutcome.Passed;
    });

    private static DecisionOutcome Closed(IReadOnlyList<string> votes) =>
        Decide(VoteScript.Case(votes, deadline: ThreadScript.Hour(1), silence: true)).Outcome;

    private static Decision Decide(DecisionCase decisionCase) => new XenLazyConsensus().Decide(decisionCase);
}
