using CsCheck;
using ThreadConsensus.Decisions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

/// <summary>The rules and examples of "Apache Voting Process" (apache.org/foundation/voting.html).</summary>
public sealed class ApacheRulesTests
{
    private static readonly DateTimeOffset After72Hours = ThreadScript.Hour(72);

    [Theory]
    [InlineData("Anna +1,Ben +1", DecisionOutcome.Pending)]
    [InlineData("Anna +1,Ben +1,Cleo +1", DecisionOutcome.Passed)]
    [InlineData("Anna +1,Ben +1,Cleo +1,Dora -1,Ed -1", DecisionOutcome.Passed)]
    [InlineData("Anna +1,Ben +1,Cleo +1,Dora -1,Ed -1,Fay -1", DecisionOutcome.Failed)]
    [InlineData("Anna +1,Ben +1,Cleo +0.9", DecisionOutcome.Pending)]
    [InlineData("Petra +1,Anna +1,Ben +1", DecisionOutcome.Passed)]
    public void A_release_needs_three_binding_votes_and_more_for_than_against(string votes, DecisionOutcome expected) =>
        Assert.Equal(expected, Release(votes.Split(','), After72Hours).Outcome);

    [Fact]
    public void A_release_vote_is_open_for_72_hours_at_least()
    {
        string[] votes = ["Anna +1", "Ben +1", "Cleo +1"];
        var open = Release(votes, After72Hours.AddTicks(-1));

        Assert.Equal(DecisionOutcome.Pending, open.Outcome);
        Assert.Equal(
            ["the window closes on Thursday 4 May 2017 12:00 UTC; would pass if closed now"],
            open.StillNeeded.Select(need => need.Text));
        Assert.Equal(DecisionOutcome.Passed, Release(votes, After72Hours).Outcome);
    }

    [Fact]
    public void Votes_of_others_than_the_committee_do_not_bind()
    {
        var decision = Release(["Zoe +1", "Anna +1", "Ben +1"], After72Hours, "Anna", "Ben", "Cleo");

        Assert.Equal(["Binding votes: two +1, no 0, no -1; one vote not binding."], decision.Reasons);
        Assert.Equal(["one more binding +1"], decision.StillNeeded.Select(need => need.Text));
        Assert.Equal(["cleo"], decision.StillNeeded[0].From);
    }

    [Theory]
    [InlineData("Anna +1", DecisionOutcome.Passed)]
    [InlineData("Anna +1,Ben -1", DecisionOutcome.Pending)]
    [InlineData("Anna -1,Ben -1,Cleo -1", DecisionOutcome.Failed)]
    public void A_procedural_vote_goes_by_majority(string votes, DecisionOutcome expected) => Assert.Equal(
        expected,
        new ApacheProcedural().Decide(VoteScript.Case(votes.Split(','), ["Anna", "Ben", "Cleo"])).Outcome);

    [Fact]
    public void A_reasoned_veto_stops_a_code_change_until_it_is_taken_back()
    {
        var script = Approved().Says(
            "Dora", Stance.Opposes, source: EvidenceSource.Vote, strength: -1, words: "-1: this leaks a lock on error");
        var decision = script.Judged().Decision!;

        Assert.Equal(DecisionOutcome.Failed, Code(script).Outcome);
        Assert.Equal(["withdrawal of the veto of Dora on 1 May 2017"], Code(script).StillNeeded.Select(need => need.Text));
        script.Says("Dora", Stance.Supports, source: EvidenceSource.Vote, strength: 1);
        Assert.Equal(DecisionOutcome.Passed, Code(script).Outcome);
        Assert.NotNull(decision);
    }

    [Fact]
    public void Whether_a_veto_without_a_reason_is_valid_needs_judgement()
    {
        var decision = Code(Approved().Says(
            "Dora", Stance.Opposes, source: EvidenceSource.Vote, strength: -1, words: "-1"));

        Assert.Equal(DecisionOutcome.NeedsJudgement, decision.Outcome);
        Assert.Contains(
            "Dora vetoes without a technical reason, so the veto may not be valid.", decision.Warnings);
    }

    [Theory]
    [InlineData(71, DecisionOutcome.Pending)]
    [InlineData(72, DecisionOutcome.Passed)]
    public void Under_lazy_consensus_silence_for_72_hours_is_enough(int hours, DecisionOutcome expected)
    {
        var rule = new ApacheCodeChange(new ApacheCodeChangeOptions { Lazy = true });

        Assert.Equal(expected, rule.Decide(VoteScript.Case([]) with { AsOf = ThreadScript.Hour(hours) }).Outcome);
    }

    [Fact]
    public void One_more_vote_against_never_carries_anything() => Gen.Int[-1, 1].List[0, 8].Sample(values =>
    {
        var votes = values.Select((value, at) => $"Voter{at} {value}").ToList();
        return new DecisionRule[] { new ApacheRelease(), new ApacheProcedural(), new ApacheCodeChange() }.All(rule =>
        {
            var before = rule.Decide(VoteScript.Case(votes) with { AsOf = After72Hours }).Outcome;
            var after = rule.Decide(VoteScript.Case([.. votes, "Last -1"]) with { AsOf = After72Hours }).Outcome;
            return before == DecisionOutcome.Passed || after != DecisionOutcome.Passed;
        });
    });

    private static ThreadScript Approved() => new ThreadScript(ProposalKind.Patch)
        .Says("Anna", Stance.Supports, source: EvidenceSource.Vote, strength: 1)
        .Says("Ben", Stance.Supports, source: EvidenceSource.Vote, strength: 1)
        .Says("Cleo", Stance.Supports, source: EvidenceSource.Vote, strength: 1);

    private static Decision Code(ThreadScript script) =>
        Judge.Decide(script.Request() with { Rule = "apache-code-change" }).Decision!;

    private static Decision Release(IEnumerable<string> votes, DateTimeOffset asOf, params string[] eligible) =>
        new ApacheRelease().Decide(VoteScript.Case(votes, eligible) with { AsOf = asOf });
}
