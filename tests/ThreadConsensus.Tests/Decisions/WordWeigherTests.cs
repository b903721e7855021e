using ThreadConsensus.Decisions;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

/// <summary>Whose word would change something is asked of the rule itself.</summary>
public sealed class WordWeigherTests
{
    private static readonly string[] Team = ["Anna", "Ben", "Cleo", "Dora", "Emil"];

    [Fact]
    public void A_vote_that_is_still_short_needs_whoever_is_silent()
    {
        var effect = Weigh("apache-release", ["Anna +1", "Ben +1"], "Cleo");
        Assert.Equal((true, "An approval would let it pass when the window closes."), (effect.IsNeeded, effect.Sentence));
    }

    [Fact]
    public void A_vote_that_has_all_it_needs_needs_nobody()
    {
        var effect = Weigh("apache-release", ["Anna +1", "Ben +1", "Cleo +1"], "Dora");
        Assert.False(effect.IsNeeded);
    }

    [Fact]
    public void One_vote_of_several_missing_brings_it_nearer()
    {
        var effect = Weigh("apache-release", ["Anna +1"], "Ben");
        Assert.True(effect.IsNeeded);
        Assert.Equal(DecisionOutcome.Pending, effect.IfFor);
    }

    [Fact]
    public void A_patch_with_its_approval_is_not_held_up_by_those_who_could_object()
    {
        var script = new ThreadScript().Says("Anna", Stance.Supports, source: EvidenceSource.Trailer);
        var effect = Weigh(DecisionRules.ByName("maintainer-approval")!, Case(script), "Ben");
        Assert.Equal((false, true, "An objection would fail it."), (effect.IsNeeded, effect.CouldChange, effect.Sentence));
    }

    [Fact]
    public void A_patch_without_approval_needs_one()
    {
        var effect = Weigh(DecisionRules.ByName("maintainer-approval")!, Case(new ThreadScript()), "Ben");
        Assert.Equal((true, DecisionOutcome.Passed), (effect.IsNeeded, effect.IfFor));
    }

    [Fact]
    public void An_approval_that_leaves_an_objection_standing_says_what_is_left()
    {
        var script = new ThreadScript().Says("Anna", Stance.Concern);
        var effect = Weigh(DecisionRules.ByName("maintainer-approval")!, Case(script), "Ben");
        Assert.Equal("With an approval it would still need: what Anna asked for on 1 May 2017. An objection would fail it.", effect.Sentence);
    }

    [Fact]
    public void In_a_majority_vote_a_word_that_cannot_tip_it_is_not_needed()
    {
        var closes = ThreadScript.Start.AddDays(7);
        Assert.False(Weigh("simple-majority", ["Anna +1", "Ben +1", "Cleo +1"], "Dora", closes).IsNeeded);
        Assert.True(Weigh("simple-majority", ["Anna +1", "Ben +1", "Cleo -1"], "Dora", closes).IsNeeded);
    }

    private static WordEffect Weigh(string rule, string[] votes, string who, DateTimeOffset? deadline = null) =>
        Weigh(DecisionRules.ByName(rule)!, VoteScript.Case(votes, Team, deadline), who);

    private static WordEffect Weigh(DecisionRule rule, DecisionCase decisionCase, string who) =>
        WordWeigher.Weigh(rule, decisionCase, rule.Decide(decisionCase), new Decider(ThreadScript.PersonNamed(who), DeciderRole.Member, ""));

    private static DecisionCase Case(ThreadScript script)
    {
        var spoken = script.Spoken();
        return new DecisionCase
        {
            Proposal = script.Proposal,
            Proposer = spoken.Proposer,
            Ledger = LedgerBuilder.Build(spoken),
            AsOf = ThreadScript.Hour(script.Next),
            Deciders = [.. Team.Select(name => new Decider(ThreadScript.PersonNamed(name), DeciderRole.Committer, ""))],
        };
    }
}
