using ThreadConsensus.People;
using ThreadConsensus.Proposals;

namespace ThreadConsensus.Decisions;

/// <summary>
/// Which rule decides what, as a roster or the settings write it: the name of a rule (<see cref="DecisionRules"/>) or of a set
/// (<see cref="RuleChoice.Sets"/>), with settings of the rule behind it; or several of these, each with the kind of
/// proposal that it is for: <c>vote: simple-majority at-least=2/3 quorum=1/2; patch: xen-check-in</c>.
/// </summary>
public sealed class RuleText
{
    /// <summary>The kind whose rule goes for every kind that has none of its own.</summary>
    private const string Any = "";

    /// <summary>A call that lets silence decide, whatever it is about.</summary>
    private const string Lazy = "lazy";

    private static readonly string[] Kinds = ["patch", "series", "vote", "discussion", Lazy];

    private readonly Dictionary<string, (string Name, DecisionRule? Rule)> _byKind = new(StringComparer.Ordinal);

    private RuleText()
    {
    }

    /// <summary>What is wrong with the text, as a sentence that follows the name of its place; null for nothing.</summary>
    public string? Problem { get; private set; }

    /// <summary>Never throws; what is understood of a text with a problem counts.</summary>
    public static RuleText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rules = new RuleText();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) rules.Read(part);
        return rules;
    }

    /// <summary>The rule for a proposal, or the name of the set that has it; null for both where the text has none.</summary>
    internal (DecisionRule? Rule, string? Set) For(Proposal proposal)
    {
        var kind = proposal.Kind switch
        {
            ProposalKind.Patch => "patch",
            ProposalKind.Series => "series",
            ProposalKind.Vote => "vote",
            _ => "discussion",
        };
        foreach (var key in (string[])[proposal.SilenceIsConsent ? Lazy : kind, kind, kind == "series" ? "patch" : kind, Any])
        {
            if (_byKind.TryGetValue(key, out var found)) return found.Rule is { } rule ? (rule, null) : (null, found.Name);
        }

        return (null, null);
    }

    private void Read(string part)
    {
        var kind = Any;
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            kind = part[..colon].Trim();
            part = part[(colon + 1)..];
            if (!Kinds.Contains(kind, StringComparer.Ordinal))
            {
                Problem ??= $"the kind of proposal {NearestWord.Unknown(kind, Kinds)}";
                return;
            }
        }

        var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return;
        if (RuleChoice.Sets.Contains(words[0], StringComparer.Ordinal))
        {
            if (words.Length > 1) Problem ??= $"{words[0]} is a set of rules and takes no settings; name one of its rules.";
            _byKind[kind] = (words[0], null);
            return;
        }

        var (rule, problem) = RuleSettings.Make(words[0], words[1..]);
        Problem ??= problem;
        if (rule is not null) _byKind[kind] = (words[0], rule);
    }
}
