using CsCheck;
using ThreadConsensus.Decisions;

namespace ThreadConsensus.Tests.Decisions;

public sealed class XenLeadershipVoteTests
{
    /// <summary>The table printed in the Xen Project governance, section "Leadership team decisions".</summary>
    [Theory]
    [InlineData(10, 4)]
    [InlineData(9, 3)]
    [InlineData(8, 3)]
    [InlineData(7, 3)]
    [InlineData(6, 2)]
    [InlineData(5, 2)]
    [InlineData(4, 2)]
    [InlineData(3, 1)]
    [InlineData(2, 1)]
    public void A_third_of_the_team_is_as_the_published_table_says(int team, int quorum) =>
        Assert.Equal(quorum, XenLeadershipVote.QuorumOf(team));

    /// <summary>The second column of the same table.</summary>
    [Theory]
    [InlineData(10, 7)]
    [InlineData(9, 6)]
    [InlineData(8, 6)]
    [InlineData(7, 5)]
    [InlineData(6, 4)]
    [InlineData(5, 4)]
    [InlineData(4, 3)]
    [InlineData(3, 2)]
    [InlineData(2, 2)]
    public void Two_thirds_of_those_active_is_as_the_published_table_says(int active, int majority) =>
        Assert.Equal(majority, XenLeadershipVote.MajorityOf(active));

    /// <summary>Committer status of Konrad Rzeszutek Wilk, confirmed with 4 in favour and 1 abstaining (xen-devel,
    /// December 2014, lists.xenproject.org xen-devel 2014-12/msg01002); the committers were those of MAINTAINERS since
    /// April 2014. Who abstained is not published: Tim stands for him.</summary>
    [Fact]
    public void The_committer_vote_of_December_2014_carries()
    {
        var votes = VoteScript.Case(["Ian-C +1", "Ian-J +1", "Jan +1", "Keir +1", "Tim 0"],
            ["Ian-C", "Ian-J", "Jan", "Keir", "Tim"]);
        var decision = Decide(votes);

        Assert.Equal(DecisionOutcome.Passed, decision.Outcome);
        Assert.Equal("Four votes for, none against, one abstaining, of five who may vote.", decision.Reasons[0]);
    }

    /// <summary>Incubation of Mirage OS, result of 24 February 2013 (lists.archive.carbon60.com/xen/arm/272666):
    /// announced as 6 of 7 committers voting, 5 for and 1 abstaining, then corrected as to who was eligible. It carried
    /// either way. Who abstained is not published: Tim stands for him.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public void The_Mirage_vote_of_2013_carries_before_and_after_its_correction(int silent)
    {
        string[] voters = ["Ian-C", "Mike", "Jan", "Lars", "Tim", "Ian-J"];
        var votes = voters.Select(name => name + (name == "Tim" ? " 0" : " +1"));

        Assert.Equal(
            DecisionOutcome.Passed,
            Decide(VoteScript.Case(votes, [.. voters, .. VoteScript.People(silent)])).Outcome);
    }

    [Theory]
    [InlineData(10, 2, 0, DecisionOutcome.Pending)]
    [InlineData(10, 3, 0, DecisionOutcome.Pending)]
    [InlineData(10, 4, 0, DecisionOutcome.Passed)]
    [InlineData(10, 4, 2, DecisionOutcome.Passed)]
    [InlineData(10, 4, 3, DecisionOutcome.Pending)]
    [InlineData(3, 0, 2, DecisionOutcome.Failed)]
    [InlineData(2, 2, 0, DecisionOutcome.NeedsJudgement)]
    public void Quorum_and_majority_are_both_needed(int team, int inFavour, int against, DecisionOutcome expected)
    {
        var names = VoteScript.People(team).ToList();
        var votes = names.Take(inFavour).Select(name => name + " +2")
            .Concat(names.Skip(inFavour).Take(against).Select(name => name + " -1"));

        Assert.Equal(expected, Decide(VoteScript.Case(votes, names)).Outcome);
    }

    [Fact]
    public void What_is_missing_is_said_with_the_names_of_those_who_have_not_voted()
    {
        var decision = Decide(VoteScript.Case(["Anna +1", "Ben -1"], ["Anna", "Ben", "Cleo", "Dora"]));
        var needed = Assert.Single(decision.StillNeeded);

        Assert.Equal(("one more vote in favour", 1), (needed.Text, needed.Count));
        Assert.Equal(["cleo", "dora"], needed.From);
    }

    [Fact]
    public void One_more_vote_against_never_carries_a_resolution() => Gen.Int[-2, 2].List[3, 10].Sample(values =>
    {
        var team = VoteScript.People(values.Count + 1).ToList();
        var votes = values.Select((value, at) => $"{team[at]} {value}").ToList();
        var before = Decide(VoteScript.Case(votes, team)).Outcome;
        var after = Decide(VoteScript.Case([.. votes, $"{team[^1]} -1"], team)).Outcome;
        return before == DecisionOutcome.Passed || after != DecisionOutcome.Passed;
    });

    private static Decision Decide(DecisionCase decisionCase) => new XenLeadershipVote().Decide(decisionCase);
}
