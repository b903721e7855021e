using System.Security.Cryptography;
using System.Text;
using ThreadConsensus.Analysis;
using ThreadConsensus.Learning.Scoring;
using ThreadConsensus.People;
using ThreadConsensus.Reports;
using ThreadConsensus.Repository;
using ThreadConsensus.Stances;
using ThreadConsensus.Storage;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Gathers what an analysis uses besides the mail: rosters, people, corrections, rules, classifier.</summary>
internal static class KnowledgeReader
{
    /// <param name="context">Settings and options.</param>
    /// <param name="archive">Rosters and corrections stored there; null when no archive is used.</param>
    /// <param name="summaries">The mails whose authors are to be known.</param>
    /// <param name="repositories">What proposals are committed to; null to read it as of the instant asked for.</param>
    public static AnalysisKnowledge Read(
        CommandContext context,
        Archive? archive,
        IReadOnlyCollection<ThreadingInput> summaries,
        RepositoryBook? repositories = null)
    {
        var rosters = Rosters(context, archive);
        var mailboxes = summaries.Select(summary => summary.Author).Where(mailbox => !mailbox.IsUnknown);
        return new AnalysisKnowledge
        {
            People = PersonDirectory.Build(mailboxes, rosters: rosters),
            Rosters = new RosterBook(rosters),
            RosterWithoutList = rosters.Count == 1 ? rosters[0] : Roster.Empty,
            Classifier = new StanceClassifier(),
            Corrections = (archive?.Corrections() ?? []).ToDictionary(
                correction => correction.MessageId, ToCorrection, StringComparer.Ordinal),
            Rules = new Dictionary<string, string>(context.Settings.Rules, StringComparer.OrdinalIgnoreCase),
            Repositories = repositories ?? Repositories.Read(context, context.AsOf),
            AuthenticationServer = context.Settings.AuthenticationServer,
        };
    }

    /// <summary>Equal while nothing but the mail itself could change an analysis: program, rosters, corrections, settings.</summary>
    public static string Fingerprint(CommandContext context, Archive archive)
    {
        var text = new StringBuilder();
        foreach (var module in new[] { typeof(ThreadAnalyzer).Module, typeof(StanceClassifier).Module })
            text.Append(module.ModuleVersionId).Append('\n');
        foreach (var (project, json) in archive.Rosters()) text.Append(project).Append('\n').Append(json).Append('\n');
        foreach (var path in context.Settings.Rosters) text.Append(RosterFile.Text(path)).Append('\n');
        foreach (var correction in archive.Corrections()) text.Append(correction).Append('\n');
        foreach (var rule in context.Settings.Rules.OrderBy(rule => rule.Key, StringComparer.Ordinal)) text.Append(rule).Append('\n');
        text.Append(context.Settings.AuthenticationServer);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static List<Roster> Rosters(CommandContext context, Archive? archive) =>
    [
        .. (archive?.Rosters() ?? []).Select(roster => RosterFile.Parse(roster.Json, "roster " + roster.Project)),
        .. context.Settings.Rosters.Select(RosterFile.Read),
    ];

    private static Correction ToCorrection(StoredCorrection stored) => new(
        stored.MessageId,
        Words.TryParse<Stance>(stored.Stance, out var stance) ? stance : Stance.None,
        stored.Note,
        stored.RecordedOn);
}
