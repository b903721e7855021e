using LiteDB;

namespace ThreadConsensus.Storage;

/// <summary>What the user told the archive: rosters and corrections. Kept for good and never derived.</summary>
public sealed partial class Archive
{
    private ILiteCollection<BsonDocument> RosterDocuments => _database.GetCollection("rosters");

    private ILiteCollection<BsonDocument> CorrectionDocuments => _database.GetCollection("corrections");

    /// <summary>Every roster as JSON by the name of its project, in ordinal order.</summary>
    public IReadOnlyList<(string Project, string Json)> Rosters() =>
        [.. RosterDocuments.FindAll().Select(roster => (roster["_id"].AsString, roster["json"].AsString))
            .OrderBy(roster => roster.Item1, StringComparer.Ordinal)];

    /// <summary>Stores the roster of a project in place of an earlier one.</summary>
    /// <exception cref="ArchiveException">The file could not be written.</exception>
    public void PutRoster(string project, string json) => Transact(() =>
    {
        RosterDocuments.Upsert(new BsonDocument { ["_id"] = project, ["json"] = json });
        ForgetDerived();
    });

    /// <summary>Every correction by the node id of its message, in ordinal order.</summary>
    public IReadOnlyList<StoredCorrection> Corrections() =>
        [.. CorrectionDocuments.FindAll()
            .Select(found => new StoredCorrection(
                found["_id"].AsString,
                found["stance"].AsString,
                found["note"].AsString,
                new DateTimeOffset(found["on"].AsInt64, TimeSpan.Zero)))
            .OrderBy(correction => correction.MessageId, StringComparer.Ordinal)];

    /// <summary>Records a human answer in place of an earlier one on the same message.</summary>
    /// <exception cref="ArchiveException">The file could not be written.</exception>
    public void PutCorrection(StoredCorrection correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        Transact(() =>
        {
            CorrectionDocuments.Upsert(new BsonDocument
            {
                ["_id"] = correction.MessageId,
                ["stance"] = correction.Stance,
                ["note"] = correction.Note,
                ["on"] = correction.RecordedOn.UtcTicks,
            });
            ForgetDerived();
        });
    }
}
