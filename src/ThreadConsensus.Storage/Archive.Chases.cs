using LiteDB;

namespace ThreadConsensus.Storage;

/// <summary>Whom a user has reminded of what, so that nobody is reminded too often.</summary>
public sealed partial class Archive
{
    private ILiteCollection<BsonDocument> Chases => _database.GetCollection("chases");

    /// <summary>When somebody was last reminded of a question; null for never.</summary>
    /// <param name="person">Id of the person.</param>
    /// <param name="question">Node id of the message that asks.</param>
    public DateTimeOffset? ChasedOn(string person, string question) =>
        Chases.FindById(ChaseKey(person, question)) is { } found ? new DateTimeOffset(found["on"].AsInt64, TimeSpan.Zero) : null;

    /// <summary>Records that somebody is reminded of questions, as one transaction.</summary>
    /// <exception cref="ArchiveException">The file could not be written.</exception>
    public void PutChases(string person, IReadOnlyCollection<string> questions, DateTimeOffset on) => Transact(() =>
        Chases.Upsert(questions.Select(question => new BsonDocument { ["_id"] = ChaseKey(person, question), ["on"] = on.UtcTicks })));

    /// <summary>Forgets that somebody was reminded, where the reminder could not be sent after all.</summary>
    /// <exception cref="ArchiveException">The file could not be written.</exception>
    public void DropChases(string person, IReadOnlyCollection<string> questions) => Transact(() =>
    {
        foreach (var question in questions) Chases.Delete(ChaseKey(person, question));
    });

    /// <summary>Neither half can hold a line feed: both come from one header line.</summary>
    private static string ChaseKey(string person, string question) => person + "\n" + question;
}
