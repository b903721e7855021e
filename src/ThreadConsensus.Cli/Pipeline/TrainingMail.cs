using ThreadConsensus.Analysis;
using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Retraining;
using ThreadConsensus.Reports;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Makes training passages of the mail in an archive.</summary>
internal sealed class TrainingMail(ArchiveSession session)
{
    /// <summary>
    /// A message of more paragraphs says more than its vote or trailer: none of them is labelled by it.
    /// </summary>
    private const int MostParagraphs = 2;

    /// <summary>Passages of the messages that the user corrected.</summary>
    public IReadOnlyList<LabelledPassage> Corrected()
    {
        var corrections = session.Corrections.ToDictionary(correction => correction.MessageId, StringComparer.Ordinal);
        if (corrections.Count == 0) return [];
        var labelled = new List<LabelledPassage>();
        foreach (var analysis in session.Analyses(tree => tree.Nodes.Any(node => corrections.ContainsKey(node.Id))))
        {
            var passages = Passages(analysis);
            for (var at = 0; at < passages.Count; at++)
            {
                var id = analysis.Readings[at].MessageId;
                if (!corrections.TryGetValue(id, out var stored)) continue;
                if (!Words.TryParse<Stance>(stored.Stance, out var stance)) continue;
                var correction = new Correction(id, stance, stored.Note, stored.RecordedOn);
                labelled.AddRange(CorrectedPassages.From(correction, analysis.Thread.Tree.ThreadId, passages[at]));
            }
        }

        return labelled;
    }

    /// <summary>Passages of messages that state their stance by trailer or vote, balanced by class.</summary>
    public IReadOnlyList<LabelledPassage> Harvested() =>
        Harvester.Harvest(session.Analyses(_ => true).Where(analysis => analysis.Proposal is not null).SelectMany(Stated));

    private static IEnumerable<ExplicitPassage> Stated(ThreadAnalysis analysis)
    {
        var passages = Passages(analysis);
        for (var at = 0; at < passages.Count; at++)
        {
            var reading = analysis.Readings[at];
            if (passages[at].Count is 0 or > MostParagraphs || Deciding(reading) is not { } statement) continue;
            foreach (var passage in passages[at])
                yield return new ExplicitPassage(reading.MessageId, analysis.Thread.Tree.ThreadId, passage, statement);
        }
    }

    private static StanceStatement? Deciding(StanceReading reading)
    {
        if (reading.Evidence?.Source is not (EvidenceSource.Trailer or EvidenceSource.Vote)) return null;
        return reading.Statements.FirstOrDefault(statement => statement.Evidence == reading.Evidence) is { } decisive
            ? decisive with { Stance = reading.Stance }
            : null;
    }

    private static IReadOnlyList<IReadOnlyList<Passage>> Passages(ThreadAnalysis analysis) =>
        PassageExtractor.Extract(analysis.Thread, analysis.Proposal, mailbox => mailbox.Address.Length > 0 ? mailbox.Address : mailbox.Name);
}
