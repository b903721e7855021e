using ThreadConsensus.Decisions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

/// <summary>Which rule decides what, as rosters and settings write it.</summary>
public sealed class RuleTextTests
{
    private const string ByKind = "vote: ietf-ballot; patch: xen-check-in days=3; lazy: apache-lazy-consensus; discussion: apache";

    [Theory]
    [InlineData(ProposalKind.Vote, false, "ietf-ballot")]
    [InlineData(ProposalKind.Patch, false, "xen-check-in")]
    [InlineData(ProposalKind.Series, false, "xen-check-in")]
    [InlineData(ProposalKind.Patch, true, "apache-lazy-consensus")]
    [InlineData(ProposalKind.Discussion, false, "rough-consensus")]
    public void Each_kind_of_proposal_may_have_its_rule(ProposalKind kind, bool silence, string rule) =>
        Assert.Equal(rule, RuleChoice.For(new ThreadScript(kind) { SilenceIsConsent = silence }.Proposal, ByKind).Name);

    [Fact]
    public void A_kind_that_is_not_named_goes_by_the_one_for_all_or_by_the_list()
    {
        var patch = new ThreadScript(ProposalKind.Patch).Proposal;
        Assert.Equal("gitvote", RuleChoice.For(patch, "gitvote; vote: loomio").Name);
        Assert.Equal("apache-code-change", RuleChoice.For(patch, "vote: loomio", "dev@maven.apache.org").Name);
    }

    [Theory]
    [InlineData("simple-majority", 2, 1, DecisionOutcome.Passed)]
    [InlineData("simple-majority at-least=2/3", 2, 1, DecisionOutcome.Passed)]
    [InlineData("simple-majority more-than=2/3", 2, 1, DecisionOutcome.Pending)]
    [InlineData("simple-majority at-least=67%", 2, 1, DecisionOutcome.Pending)]
    [InlineData("simple-majority for=3", 2, 1, DecisionOutcome.Pending)]
    [InlineData("simple-majority for=2", 2, 1, DecisionOutcome.Passed)]
    [InlineData("simple-majority quorum=0.5", 2, 0, DecisionOutcome.Pending)]
    public void Thresholds_are_settings(string rule, int inFavour, int against, DecisionOutcome outcome)
    {
        var votes = VoteScript.People(inFavour, "For").Select(name => name + " +1")
            .Concat(VoteScript.People(against, "Against").Select(name => name + " -1"));
        var vote = VoteScript.Case(votes, VoteScript.People(inFavour, "For").Concat(VoteScript.People(5 - inFavour, "Against")));
        Assert.Equal(outcome, RuleChoice.For(vote.Proposal, rule).Decide(vote).Outcome);
    }

    [Theory]
    [InlineData("simple-majority at-least=2/3 of=eligible quorum=50% quorum-of=all for=3 days=7 early=yes", null)]
    [InlineData("xen-lazy-consensus days=3 start=0 count=signs", null)]
    [InlineData("apache", null)]
    [InlineData("", null)]
    [InlineData("vote: apache-relase", "the rule \"apache-relase\" is not known; did you mean \"apache-release\"?")]
    [InlineData("votes: apache", "the kind of proposal \"votes\" is not known; did you mean \"vote\"?")]
    [InlineData("simple-majority at-lest=2/3", "the setting of simple-majority \"at-lest\" is not known; did you mean \"at-least\"?")]
    [InlineData(
        "simple-majority at-least=5/3",
        "at-least=5/3 is no setting of simple-majority: write it like at-least=2/3, quorum=50%, for=3, days=7, of=eligible.")]
    [InlineData("ietf-ballot days=3", "ietf-ballot takes no settings.")]
    [InlineData("apache days=3", "apache is a set of rules and takes no settings; name one of its rules.")]
    public void What_is_wrong_is_told(string text, string? problem) => Assert.Equal(problem, RuleText.Parse(text).Problem);
}
