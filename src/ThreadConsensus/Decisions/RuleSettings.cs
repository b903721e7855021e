using System.Globalization;
using ThreadConsensus.People;

namespace ThreadConsensus.Decisions;

/// <summary>Makes a rule with the settings that a text gives it, such as <c>at-least=2/3</c>.</summary>
internal static class RuleSettings
{
    private const int LongestWindow = 3_650;

    private static readonly string[] OfMajority =
        ["at-least", "more-than", "of", "quorum", "quorum-of", "for", "days", "hours", "early"];

    private static readonly string[] OfLazyConsensus = ["days", "hours", "start", "count"];

    private static readonly string[] OfWindow = ["days", "hours"];

    /// <summary>The rule; null and what is wrong where there is no such rule. A setting that is wrong is left out and told.</summary>
    public static (DecisionRule? Rule, string? Problem) Make(string name, IReadOnlyList<string> settings)
    {
        if (DecisionRules.ByName(name) is not { } plain)
            return (null, $"the rule {NearestWord.Unknown(name, [.. DecisionRules.Names, .. RuleChoice.Sets])}");
        if (settings.Count == 0) return (plain, null);
        string? problem = null;
        var rule = name switch
        {
            "simple-majority" => new SimpleMajority(All(new SimpleMajorityOptions(), OfMajority, Majority)),
            "gitvote" => new SimpleMajority(All(SimpleMajorityOptions.GitVote(), OfMajority, Majority)),
            "loomio" => new SimpleMajority(All(SimpleMajorityOptions.Loomio(), OfMajority, Majority)),
            "xen-lazy-consensus" => new XenLazyConsensus(All(new XenLazyConsensusOptions(), OfLazyConsensus, LazyConsensus)),
            "xen-check-in" => new XenCheckIn(All(new XenCheckInOptions(), OfWindow, CheckIn)),
            "apache-lazy-consensus" =>
                new ApacheCodeChange(All(new ApacheCodeChangeOptions { Lazy = true }, OfWindow, LazyChange)),
            _ => Without(),
        };
        return (rule, problem);

        T All<T>(T options, string[] known, Func<T, string, string, T?> set)
            where T : class
        {
            foreach (var setting in settings)
            {
                var equals = setting.IndexOf('=', StringComparison.Ordinal);
                var key = equals < 0 ? setting : setting[..equals];
                if (!known.Contains(key, StringComparer.Ordinal)) problem ??= $"the setting of {name} {NearestWord.Unknown(key, known)}";
                else if (equals > 0 && set(options, key, setting[(equals + 1)..]) is { } changed) options = changed;
                else problem ??= $"{setting} is no setting of {name}: write it like at-least=2/3, quorum=50%, for=3, days=7, of=eligible.";
            }

            return options;
        }

        DecisionRule Without()
        {
            problem = $"{name} takes no settings.";
            return plain;
        }
    }

    private static SimpleMajorityOptions? Majority(SimpleMajorityOptions options, string key, string value) => (key, value) switch
    {
        ("at-least", _) when Share(value) is { } share => options with { Threshold = share, MustExceed = false },
        ("more-than", _) when Share(value) is { } share => options with { Threshold = share, MustExceed = true },
        ("quorum", _) when Share(value) is { } share => options with { Quorum = share },
        ("of", "cast") => options with { Of = ThresholdBase.VotesCast },
        ("of", "eligible") => options with { Of = ThresholdBase.Eligible },
        ("quorum-of", "all") => options with { QuorumOf = QuorumBase.AllCast },
        ("quorum-of", "not-against") => options with { QuorumOf = QuorumBase.NotAgainst },
        ("for", _) when Count(value) is { } count => options with { MinimumFor = count },
        ("early", "yes") => options with { CloseOnPassing = true },
        ("early", "no") => options with { CloseOnPassing = false },
        _ => Window(key, value) is { } window ? options with { Window = window } : null,
    };

    private static XenLazyConsensusOptions? LazyConsensus(XenLazyConsensusOptions options, string key, string value) => (key, value) switch
    {
        ("start", "1" or "+1") => options with { ProposerStart = 1 },
        ("start", "0") => options with { ProposerStart = 0 },
        ("start", "-1") => options with { ProposerStart = -1 },
        ("count", "weighted") => options with { Weighted = true },
        ("count", "signs") => options with { Weighted = false },
        _ => Window(key, value) is { } window ? options with { Window = window } : null,
    };

    private static XenCheckInOptions? CheckIn(XenCheckInOptions options, string key, string value) =>
        Window(key, value) is { } window ? options with { ReviewTime = window } : null;

    private static ApacheCodeChangeOptions? LazyChange(ApacheCodeChangeOptions options, string key, string value) =>
        Window(key, value) is { } window ? options with { Window = window } : null;

    private static TimeSpan? Window(string key, string value) => (key, Count(value)) switch
    {
        ("days", { } days and <= LongestWindow) => TimeSpan.FromDays(days),
        ("hours", { } hours and <= LongestWindow * 24) => TimeSpan.FromHours(hours),
        _ => null,
    };

    private static int? Count(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>"2/3", "0.6" and "60%"; null for what is no share from 0 to 1.</summary>
    private static double? Share(string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        var share = slash > 0 ? Number(value[..slash]) / Number(value[(slash + 1)..])
            : value.EndsWith('%') ? Number(value[..^1]) / 100
            : Number(value);
        return share is >= 0 and <= 1 ? share : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
