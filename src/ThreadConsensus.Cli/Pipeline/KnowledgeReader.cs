using System.Security.Cryptography;
using System.Text;
using ThreadConsensus.Analysis;
using ThreadConsensus.Learning.Retraining;
using ThreadConsensus.Learning.Scoring;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Reports;
using ThreadConsensus.Repository;
using ThreadConsensus.Stances;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Gathers what an analysis uses besides the mail: rosters, people, corrections, rules, classifier.</summary>
internal static class KnowledgeReader
{
    /// <summary>Another one reads mail and takes quotes apart, perhaps otherwise.</summary>
    public static string MailProgram { get; } =
        $"{typeof(ThreadAnalyzer).Module.ModuleVersionId} {typeof(MailParser).Module.ModuleVersionId}";

    /// <param name="context">Settings and options.</param>
    /// <param name="archive">Rosters and corrections stored there; null when no archive is used.</param>
    /// <param name="seen">Who is to be known.</param>
    /// <param name="repositories">What proposals are committed to; null to read it as of the instant asked for.</param>
    public static AnalysisKnowledge Read(
        CommandContext context,
        Archive? archive,
        SeenMailboxes seen,
        RepositoryBook? repositories = null)
    {
        var rosters = Rosters(context, archive);
        var people = People(context, archive, seen.All, rosters);
        return new AnalysisKnowledge
        {
            People = people,
            Absences = [.. (archive?.Absences() ?? []).Select(absence => ToAbsence(absence, people))],
            Rosters = new RosterBook(rosters),
            RosterWithoutList = rosters.Count == 1 ? rosters[0] : Roster.Empty,
            Classifier = new StanceClassifier(new ModelStore(context.Settings.ModelFolder).Load),
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
        text.Append(MailProgram).Append('\n').Append(typeof(StanceClassifier).Module.ModuleVersionId).Append('\n')
            .Append(typeof(Archive).Module.ModuleVersionId).Append('\n');
        foreach (var (project, json) in archive.Rosters()) text.Append(project).Append('\n').Append(json).Append('\n');
        foreach (var path in context.Settings.Rosters) text.Append(RosterFile.Text(path)).Append('\n');
        foreach (var word in archive.IdentityWords()) text.Append(word).Append('\n');
        foreach (var absence in archive.Absences()) text.Append(absence).Append('\n');
        foreach (var mailmap in archive.Mailmaps()) text.Append(mailmap).Append('\n');
        if (context.Settings.Mailmap is { } aliases) text.Append(MailmapFile.Read(aliases).Text).Append('\n');
        foreach (var correction in archive.Corrections()) text.Append(correction).Append('\n');
        foreach (var rule in context.Settings.Rules.OrderBy(rule => rule.Key, StringComparer.Ordinal)) text.Append(rule).Append('\n');
        text.Append(context.Settings.AuthenticationServer).Append('\n').Append(new ModelStore(context.Settings.ModelFolder).Fingerprint);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Who is who, by mail, rosters, mailmaps, and what the user said.</summary>
    public static PersonDirectory People(
        CommandContext context, Archive? archive, IEnumerable<Mailbox> authors, IReadOnlyList<Roster> rosters)
    {
        var words = archive?.IdentityWords() ?? [];
        var mailmaps = (archive?.Mailmaps() ?? []).Select(mailmap => Mailmap.Parse(mailmap.Text)).ToList();
        if (context.Settings.Mailmap is { } path) mailmaps.Add(MailmapFile.Read(path).Mailmap);
        return PersonDirectory.Build(
            authors.Where(mailbox => !mailbox.IsUnknown),
            new Mailmap([.. mailmaps.SelectMany(mailmap => mailmap.Entries)], []),
            rosters,
            [.. words.Where(word => !word.IsSplit).Select(word => new IdentityMerge(word.One, word.Other, word.Because))],
            [.. words.Where(word => word.IsSplit).Select(word => new IdentitySplit(word.One, word.Other))]);
    }

    private static RecordedAbsence ToAbsence(StoredAbsence stored, PersonDirectory people) => new(
        new Absence
        {
            Person = people.ByWord(stored.Who),
            Kind = Words.TryParse<AvailabilityKind>(stored.Kind, out var kind) ? kind : AvailabilityKind.Away,
            From = stored.From,
            Until = stored.Until,
            DefersTo = stored.To.Length > 0 ? people.ByWord(stored.To).Name : "",
            DefersToPerson = stored.To.Length > 0 ? people.ByWord(stored.To) : null,
            Text = stored.Because,
        },
        stored.ProposalId,
        stored.MessageId);

    public static List<Roster> Rosters(CommandContext context, Archive? archive) =>
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
