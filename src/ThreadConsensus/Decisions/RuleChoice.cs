using ThreadConsensus.Proposals;

namespace ThreadConsensus.Decisions;

/// <summary>Chooses the rule that decides a proposal.</summary>
public static class RuleChoice
{
    /// <summary>
    /// The rule that the roster names, where it names one; else by what is proposed: a call that lets silence decide goes by
    /// lazy consensus, a patch or series needs a maintainer's approval, anything else a simple majority.
    /// </summary>
    /// <param name="proposal">What is proposed.</param>
    /// <param name="ruleName">Name of a rule from the settings or the roster; null or unknown for the default.</param>
    public static DecisionRule For(Proposal proposal, string? ruleName)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        if (ruleName is not null && DecisionRules.ByName(ruleName) is { } named) return named;
        if (proposal.SilenceIsConsent) return new LazyConsensus();
        return proposal.Kind is ProposalKind.Patch or ProposalKind.Series ? new MaintainerApproval() : new SimpleMajority();
    }
}
