using ThreadConsensus.Decisions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Tests.Positions;

namespace ThreadConsensus.Tests.Decisions;

public sealed class RuleChoiceTests
{
    [Theory]
    [InlineData(ProposalKind.Patch, "xen-devel.lists.xenproject.org", "xen-check-in")]
    [InlineData(ProposalKind.Vote, "xen-devel@lists.xenproject.org", "xen-leadership-vote")]
    [InlineData(ProposalKind.Vote, "dev.maven.apache.org", "apache-procedural")]
    [InlineData(ProposalKind.Series, "dev@maven.apache.org", "apache-code-change")]
    [InlineData(ProposalKind.Vote, "quic@ietf.org", "ietf-ballot")]
    [InlineData(ProposalKind.Discussion, "quic@ietf.org", "rough-consensus")]
    [InlineData(ProposalKind.Series, "netdev@vger.kernel.org", "maintainer-approval")]
    [InlineData(ProposalKind.Vote, "dev@notapache.org", "simple-majority")]
    [InlineData(ProposalKind.Discussion, "", "rough-consensus")]
    public void The_list_and_the_kind_of_proposal_choose_the_rule(ProposalKind kind, string list, string rule) =>
        Assert.Equal(rule, RuleChoice.For(new ThreadScript(kind).Proposal, null, list).Name);

    [Fact]
    public void A_release_vote_has_a_rule_of_its_own()
    {
        var proposal = new ThreadScript(ProposalKind.Vote).Proposal with { Summary = "Release Apache Thing 3.0" };

        Assert.Equal("apache-release", RuleChoice.For(proposal, "apache").Name);
    }

    [Fact]
    public void A_call_that_lets_silence_decide_goes_by_lazy_consensus()
    {
        var proposal = new ThreadScript(ProposalKind.Patch) { SilenceIsConsent = true }.Proposal;

        Assert.Equal("xen-lazy-consensus", RuleChoice.For(proposal, null).Name);
        Assert.Equal("apache-lazy-consensus", RuleChoice.For(proposal, "apache").Name);
    }

    [Fact]
    public void A_named_rule_or_set_goes_before_the_list()
    {
        var proposal = new ThreadScript(ProposalKind.Patch).Proposal;

        Assert.Equal("gitvote", RuleChoice.For(proposal, "gitvote", "dev@maven.apache.org").Name);
        Assert.Equal("xen-check-in", RuleChoice.For(proposal, "xen", "dev@maven.apache.org").Name);
        Assert.Equal("apache-code-change", RuleChoice.For(proposal, "no-such-rule", "dev@maven.apache.org").Name);
    }

    [Fact]
    public void Every_rule_is_found_by_its_name() =>
        Assert.Equal(DecisionRules.Names, DecisionRules.Names.Select(name => DecisionRules.ByName(name)!.Name));
}
