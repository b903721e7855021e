using LiteDB;

namespace ThreadConsensus.Storage;

/// <summary>What the user told the archive of people: who is who, and who is away. Kept for good and never
/// derived.</summary>
public sealed partial class Archive
{
    private ILiteCollection<BsonDocument> IdentityDocuments => _database.GetCollection("identities", BsonAutoId.Int32);

    private ILiteCollection<BsonDocument> AbsenceDocuments => _database.GetCollection("absences", BsonAutoId.Int32);

    private ILiteCollection<BsonDocument> MailmapDocuments => _database.GetCollection("mailmaps");

    /// <summary>Every merge and split, in the order recorded.</summary>
    public IReadOnlyList<StoredIdentityWord> IdentityWords() =>
        [.. IdentityDocuments.FindAll().OrderBy(found => found["_id"].AsInt32).Select(found => new StoredIdentityWord(
            found["_id"].AsInt32,
            found["split"].AsBoolean,
            found["one"].AsString,
            found["other"].AsString,
            found["because"].AsString,
            Instant(found["on"])!.Value))];

    /// <summary>Records a merge or split, and drops what it contradicts: the opposite word on the same two.</summary>
    /// <returns>How many words it replaces.</returns>
    /// <exception cref="ArchiveException">The file could not be written.</exception>
    public int PutIdentityWord(StoredIdentityWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var replaced = IdentityWords().Where(known => known.IsAboutThePairOf(word)).ToList();
        Transact(() =>
        {
            foreach (var known in replaced) IdentityDocuments.Delete(known.Number);
            IdentityDocuments.Insert(new BsonDocument
            {
                ["split"] = word.IsSplit,
                ["one"] = word.One,
                ["other"] = word.Other,
                ["because"] = word.Because,
                ["on"] = word.RecordedOn.UtcTicks,
            });
            ForgetDerived();
        });
        return replaced.Count;
    }

    /// <returns>False when there is no word of that number.</returns>
    /// <exception cref="ArchiveException">The file could not be written.</exception>
    public bool DropIdentityWord(int number) => Drop(IdentityDocuments, number);

    /// <summary>Every absence recorded, in the order recorded.</summary>
    public IReadOnlyList<StoredAbsence> Absences() =>
        [.. AbsenceDocuments.FindAll().OrderBy(found => found["_id"].AsInt32).Select(found => new StoredAbsence
        {
            Number = found["_id"].AsInt32,
            Who = found["who"].AsString,
            Kind = found["kind"].AsString,
            ProposalId = found["proposal"].AsString,
            MessageId = found["message"].AsString,
            From = Instant(found["from"]),
            Until = Instant(found["until"]),
            To = found["to"].AsString,
            Because = found["because"].AsString,
            RecordedOn = Instant(found["on"])!.Value,
        })];

    /// <exception cref="ArchiveException">The file could not be written.</exception>
    public void PutAbsence(StoredAbsence absence)
    {
        ArgumentNullException.ThrowIfNull(absence);
        Transact(() =>
        {
            AbsenceDocuments.Insert(new BsonDocument
            {
                ["who"] = absence.Who,
                ["kind"] = absence.Kind,
                ["proposal"] = absence.ProposalId,
                ["message"] = absence.MessageId,
                ["from"] = Ticks(absence.From),
                ["until"] = Ticks(absence.Until),
                ["to"] = absence.To,
                ["because"] = absence.Because,
                ["on"] = absence.RecordedOn.UtcTicks,
            });
            ForgetDerived();
        });
    }

    /// <returns>False when there is no absence of that number.</returns>
    /// <exception cref="ArchiveException">The file could not be written.</exception>
    public bool DropAbsence(int number) => Drop(AbsenceDocuments, number);

    /// <summary>Every .mailmap file imported, by its name in ordinal order.</summary>
    public IReadOnlyList<(string Name, string Text)> Mailmaps() =>
        [.. MailmapDocuments.FindAll().Select(found => (found["_id"].AsString, found["text"].AsString))
            .OrderBy(found => found.Item1, StringComparer.Ordinal)];

    /// <summary>Stores a .mailmap file in place of an earlier one of that name.</summary>
    /// <exception cref="ArchiveException">The file could not be written.</exception>
    public void PutMailmap(string name, string text) => Transact(() =>
    {
        MailmapDocuments.Upsert(new BsonDocument { ["_id"] = name, ["text"] = text });
        ForgetDerived();
    });

    private bool Drop(ILiteCollection<BsonDocument> documents, int number)
    {
        var found = false;
        Transact(() =>
        {
            found = documents.Delete(number);
            if (found) ForgetDerived();
        });
        return found;
    }
}
