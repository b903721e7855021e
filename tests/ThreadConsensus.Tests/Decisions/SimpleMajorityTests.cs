using CsCheck;
using ThreadConsensus.Decisions;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

public sealed class SimpleMajorityTests
{
    [Theory]
    [InlineData("Anna +1", DecisionOutcome.Passed)]
    [InlineData("Anna +1,Ben -1", DecisionOutcome.Pending)]
    [InlineData("Anna +1,Ben -1,Cleo 0", DecisionOutcome.Pending)]
    [InlineData("Anna -1", DecisionOutcome.Failed)]
    [InlineData("Anna +1,Ben -1,Cleo +1", DecisionOutcome.Passed)]
    [InlineData("Anna +1,Anna -1", DecisionOutcome.Failed)]
    public void More_for_than_against_carries(string votes, DecisionOutcome expected) =>
        Assert.Equal(expected, Decide(VoteScript.Case(votes.Split(','))).Outcome);

    [Fact]
    public void Only_those_on_the_roster_count()
    {
        var decision = Decide(VoteScript.Case(["Zoe +1", "Yan +1", "Anna -1"], ["Anna", "Ben", "Cleo"]));

        Assert.Equal(DecisionOutcome.Failed, decision.Outcome);
        Assert.Equal(["No votes for, one against, none abstaining, of three who may vote."], decision.Reasons);
        Assert.Equal(["m3"], decision.Used);
        var needed = Assert.Single(decision.StillNeeded);
        Assert.Equal(("votes", "two more votes in favour", 2), (needed.Kind, needed.Text, needed.Count));
        Assert.Equal(["ben", "cleo"], needed.From);
    }

    [Fact]
    public void An_open_window_is_pending_and_says_what_would_be_if_it_closed_now()
    {
        var open = Decide(VoteScript.Case(["Anna +1"], deadline: ThreadScript.Hour(4 * 24)));

        Assert.Equal(DecisionOutcome.Pending, open.Outcome);
        Assert.Equal(
            ["the window closes on Friday 5 May 2017 12:00 UTC; would pass if closed now"],
            open.StillNeeded.Select(need => need.Text));
    }

    [Theory]
    [InlineData(2, DecisionOutcome.Pending)]
    [InlineData(3, DecisionOutcome.Passed)]
    public void GitVote_counts_the_silent_against(int inFavour, DecisionOutcome expected)
    {
        var rule = new SimpleMajority(SimpleMajorityOptions.GitVote());
        var votes = VoteScript.People(inFavour).Select(name => name + " +1");

        Assert.Equal(expected, rule.Decide(VoteScript.Case(votes, VoteScript.People(6))).Outcome);
    }

    [Theory]
    [InlineData(2, DecisionOutcome.Failed)]
    [InlineData(3, DecisionOutcome.Passed)]
    public void A_quorum_must_vote(int cast, DecisionOutcome expected)
    {
        var rule = new SimpleMajority(new SimpleMajorityOptions { Quorum = 0.5 });
        var votes = VoteScript.People(cast).Select(name => name + " +1");

        Assert.Equal(expected, rule.Decide(VoteScript.Case(votes, VoteScript.People(6), ThreadScript.Hour(1))).Outcome);
    }

    /// <summary>Six may vote and three make a quorum.</summary>
    [Theory]
    [InlineData("Voter1 +1,Voter2 +1,Voter3 -1", QuorumBase.NotAgainst, DecisionOutcome.Failed)]
    [InlineData("Voter1 +1,Voter2 +1,Voter3 0", QuorumBase.NotAgainst, DecisionOutcome.Passed)]
    [InlineData("Voter1 +1,Voter2 +1,Voter3 -1", QuorumBase.AllCast, DecisionOutcome.Passed)]
    [InlineData("Voter1 +1,Voter2 +1", QuorumBase.AllCast, DecisionOutcome.Failed)]
    public void A_vote_against_makes_no_quorum_unless_the_rule_says_so(string votes, QuorumBase of, DecisionOutcome expected)
    {
        var rule = new SimpleMajority(new SimpleMajorityOptions { Quorum = 0.5, QuorumOf = of });
        Assert.Equal(
            expected, rule.Decide(VoteScript.Case(votes.Split(','), VoteScript.People(6), ThreadScript.Hour(1))).Outcome);
    }

    [Theory]
    [InlineData("Voter1 +1,Voter2 -1,Voter3 +1", DecisionOutcome.Passed)]
    [InlineData("Voter1 +1,Voter2 -1", DecisionOutcome.Failed)]
    [InlineData("Voter1 +1,Voter2 -1,Voter3 -1", DecisionOutcome.Failed)]
    public void Loomio_wants_participants_and_a_share_of_their_votes(string votes, DecisionOutcome expected) => Assert.Equal(
        expected,
        DecisionRules.ByName("loomio")!.Decide(
            VoteScript.Case(votes.Split(','), VoteScript.People(6), ThreadScript.Hour(1))).Outcome);

    [Fact]
    public void A_vote_stands_whatever_its_author_says_in_prose_later()
    {
        var script = new ThreadScript(ThreadConsensus.Proposals.ProposalKind.Vote)
            .Says("Anna", Stance.Supports, source: EvidenceSource.Vote, strength: 1)
            .Says("Anna", Stance.Concern);
        var decision = script.Judged().Decision!;

        Assert.Equal(DecisionOutcome.Passed, decision.Outcome);
        Assert.Contains("Anna has spoken against it since voting for it; the vote is counted.", decision.Warnings);
    }

    [Fact]
    public void One_more_vote_against_never_carries_a_motion() => Gen.Int[-2, 2].List[0, 8].Sample(values =>
    {
        var votes = values.Select((value, at) => $"Voter{at} {value}").ToList();
        var before = Decide(VoteScript.Case(votes)).Outcome;
        var after = Decide(VoteScript.Case([.. votes, "Last -1"])).Outcome;
        return before == DecisionOutcome.Passed || after != DecisionOutcome.Passed;
    });

    [Fact]
    public void One_more_vote_in_favour_never_fails_a_motion() => Gen.Int[-2, 2].List[0, 8].Sample(values =>
    {
        var votes = values.Select((value, at) => $"Voter{at} {value}").ToList();
        var before = Decide(VoteScript.Case(votes)).Outcome;
        var after = Decide(VoteScript.Case([.. votes, "Last +1"])).Outcome;
        return before == DecisionOutcome.Failed || after != DecisionOutcome.Failed;
    });

    private static Decision Decide(DecisionCase decisionCase) => new SimpleMajority().Decide(decisionCase);
}
