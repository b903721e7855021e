namespace ThreadConsensus.Decisions;

/// <summary>Every decision rule with its default settings, by name.</summary>
public static class DecisionRules
{
    private static readonly Dictionary<string, DecisionRule> Known = new DecisionRule[]
    {
        new ApacheCodeChange(),
        new ApacheCodeChange(new ApacheCodeChangeOptions { Lazy = true }),
        new ApacheProcedural(),
        new ApacheRelease(),
        new IetfBallot(),
        new IetfBallot(IetfBallotKind.Other),
        new IetfBallot(IetfBallotKind.Irsg),
        new IetfBallot(IetfBallotKind.Rsab),
        new IetfBallot(IetfBallotKind.Alternate),
        new XenLazyConsensus(),
        new MaintainerApproval(),
        new ReleaseGrant(),
        new RfcbotFcp(),
        new RoughConsensus(),
        new SimpleMajority(),
        new SimpleMajority(SimpleMajorityOptions.GitVote()),
        new SimpleMajority(SimpleMajorityOptions.Loomio()),
        new XenCheckIn(),
        new XenLeadershipVote(),
        new XenProjectWideVote(),
    }.ToDictionary(rule => rule.Name, StringComparer.Ordinal);

    /// <summary>All names, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The rule of that name with default settings; null when there is none. Case counts.</summary>
    public static DecisionRule? ByName(string name) => Known.GetValueOrDefault(name);
}
