using ThreadConsensus.Proposals;

namespace ThreadConsensus.Decisions;

/// <summary>Chooses the rule that decides a proposal.</summary>
public static class RuleChoice
{
    /// <summary>Names of rule sets, each a rule for every kind of proposal; a roster or the settings may name
    /// one.</summary>
    public static IReadOnlyList<string> Sets { get; } = ["apache", "ietf", "patches", "rust", "xen"];

    private static readonly (string Domain, string Set)[] Hosts =
    [
        ("apache.org", "apache"), ("xenproject.org", "xen"), ("xen.org", "xen"), ("xensource.com", "xen"),
        ("ietf.org", "ietf"), ("irtf.org", "ietf"), ("rfc-editor.org", "ietf"), ("rust-lang.org", "rust"),
    ];

    /// <summary>
    /// What is asked of a release manager is his to grant. Else the rule named, where one is named; else the set named,
    /// or known for the list's host, by what is proposed. Without either: a call that lets silence decide goes by lazy
    /// consensus, a vote by simple majority, a patch or series by maintainers' approval, and a discussion has no rule
    /// but rough consensus.
    /// </summary>
    /// <param name="proposal">What is proposed.</param>
    /// <param name="rules">What the call, the settings or the roster names, as <see cref="RuleText"/> reads it; null for
    /// the default.</param>
    /// <param name="list">Id or address of the list; empty when unknown.</param>
    public static DecisionRule For(Proposal proposal, string? rules, string list = "")
    {
        ArgumentNullException.ThrowIfNull(proposal);
        if (proposal.PutTo.Count > 0) return DecisionRules.ByName(ReleaseGrant.RuleName)!;
        var (rule, set) = RuleText.Parse(rules ?? "").For(proposal);
        return rule ?? DecisionRules.ByName((set ?? SetOf(list)) switch
        {
            "xen" => InXen(proposal),
            "apache" => InApache(proposal),
            "ietf" => proposal.Kind == ProposalKind.Vote ? "ietf-ballot" : "rough-consensus",
            "rust" => "rfcbot-fcp",
            _ => Elsewhere(proposal),
        })!;
    }

    private static string SetOf(string list)
    {
        foreach (var (domain, set) in Hosts)
        {
            if (!list.EndsWith(domain, StringComparison.OrdinalIgnoreCase)) continue;
            var before = list.Length - domain.Length - 1;
            if (before < 0 || list[before] is '.' or '@') return set;
        }

        return "patches";
    }

    private static string InXen(Proposal proposal) => proposal.Kind switch
    {
        _ when proposal.SilenceIsConsent => "xen-lazy-consensus",
        ProposalKind.Patch or ProposalKind.Series => "xen-check-in",
        ProposalKind.Vote => "xen-leadership-vote",
        _ => "rough-consensus",
    };

    private static string InApache(Proposal proposal) => proposal.Kind switch
    {
        _ when proposal.SilenceIsConsent => "apache-lazy-consensus",
        ProposalKind.Patch or ProposalKind.Series => "apache-code-change",
        ProposalKind.Vote => proposal.Summary.Contains("release", StringComparison.OrdinalIgnoreCase)
            ? "apache-release"
            : "apache-procedural",
        _ => "rough-consensus",
    };

    private static string Elsewhere(Proposal proposal) => proposal.Kind switch
    {
        _ when proposal.SilenceIsConsent => "xen-lazy-consensus",
        ProposalKind.Patch or ProposalKind.Series => "maintainer-approval",
        ProposalKind.Vote => "simple-majority",
        _ => "rough-consensus",
    };
}
