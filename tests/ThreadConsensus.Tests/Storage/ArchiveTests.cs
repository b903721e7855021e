using System.Text;
using LiteDB;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Tests.Storage;

public sealed class ArchiveTests : IDisposable
{
    private static readonly DateTimeOffset Imported = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("threadconsensus-").FullName;

    private string FilePath => Path.Combine(_folder, "archive.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_stored_mail_comes_back_byte_for_byte_with_its_instants()
    {
        var bytes = Enumerable.Range(0, 70_000).Select(i => (byte)(i * 31)).ToArray();
        var separator = new DateTimeOffset(2017, 6, 27, 9, 17, 0, TimeSpan.Zero);
        Store(new StoredMail("k1", "a@b", new RawEntry(bytes, Imported, separator), "sum"u8.ToArray()));

        using var archive = Open(ArchiveAccess.Read);
        var raw = archive.RawByMessageId("a@b");

        Assert.NotNull(raw);
        Assert.Equal(bytes, raw.Bytes.ToArray());
        Assert.Equal((Imported, separator), (raw.ImportedOn, raw.SeparatorDate));
        Assert.Equal(["sum"], Summaries(archive));
    }

    [Fact]
    public void Message_ids_that_differ_in_case_alone_are_two_mails()
    {
        Store(Mail("k1", "Ab@x", "one"), Mail("k2", "aB@x", "two"));

        using var archive = Open(ArchiveAccess.Read);

        Assert.Equal("one", Text(archive.RawByMessageId("Ab@x")));
        Assert.Equal("two", Text(archive.RawByMessageId("aB@x")));
        Assert.Null(archive.RawByMessageId("ab@x"));
    }

    [Fact]
    public void Two_different_mails_with_one_message_id_are_both_kept()
    {
        Store(Mail("k1", "same@x", "first"), Mail("k2", "same@x", "second"));

        using var archive = Open(ArchiveAccess.Read);

        Assert.Equal(2, archive.MailCount);
        Assert.Equal("first", Text(archive.Raw("k1")));
        Assert.Equal("second", Text(archive.Raw("k2")));
        Assert.Equal("first", Text(archive.RawByMessageId("same@x")));
        Assert.Equal(["k1", "k2"], archive.KeysOf("same@x"));
        Assert.Empty(archive.KeysOf("other@x"));
        Assert.Equal((true, false), (archive.ContainsId("same@x"), archive.ContainsId("other@x")));
        Assert.Equal((true, false), (archive.ContainsMail("k2"), archive.ContainsMail("k3")));
    }

    [Fact]
    public void A_mail_that_comes_later_is_found_beside_those_of_before()
    {
        Store(Mail("k1", "a@x", "first"));
        Store(Mail("k2", "a@x", "second"), Mail("k3", "b@x", "third"));

        using var archive = Open(ArchiveAccess.Read);

        Assert.Equal(["first", "second", "third"], ((string[])["k1", "k2", "k3"]).Select(key => Text(archive.Raw(key))));
        Assert.Equal(["k1", "k2"], archive.KeysOf("a@x"));
        Assert.Equal(["k3"], archive.KeysOf("b@x"));
    }

    [Fact]
    public void A_mail_larger_than_a_document_may_be_is_stored_whole()
    {
        var bytes = new byte[20 << 20];
        new Random(1).NextBytes(bytes);
        Store(new StoredMail("k1", "big@x", new RawEntry(bytes, Imported, null), Array.Empty<byte>()));

        using var archive = Open(ArchiveAccess.Read);

        Assert.True(bytes.AsSpan().SequenceEqual(archive.Raw("k1")!.Bytes.Span));
    }

    [Fact]
    public void The_rest_of_a_very_large_mail_replaces_one_that_a_killed_import_left()
    {
        using (var archive = Open(ArchiveAccess.Write))
        {
            archive.PutRest("k1", ["left"u8.ToArray(), "over"u8.ToArray(), "pieces"u8.ToArray()]);
            archive.PutRest("k2", ["of another mail"u8.ToArray()]);
            archive.PutRest("k1", ["first "u8.ToArray(), "and last"u8.ToArray()]);
        }

        using var read = Open(ArchiveAccess.Read);

        Assert.Equal("first and last", Encoding.UTF8.GetString([.. read.Rest("k1").SelectMany(piece => piece)]));
        Assert.Equal("of another mail", Encoding.UTF8.GetString([.. read.Rest("k2").SelectMany(piece => piece)]));
        Assert.Empty(read.Rest("k"));
    }

    [Fact]
    public void Summaries_of_a_block_are_replaced_and_those_of_others_stay()
    {
        Store(Mail("k1", "a@x", "one"), Mail("k2", "b@x", "two"));
        Store(Mail("k3", "c@x", "three"));

        using var archive = Open(ArchiveAccess.Write);
        var block = archive.Blocks().First();
        archive.PutSummaries([new PackedSummaries(block.Number, ["new 1"u8.ToArray(), "new 2"u8.ToArray()])]);

        Assert.Equal(["k1", "k2"], block.Mails.Select(mail => mail.ContentKey));
        Assert.Equal(["one", "two"], block.Mails.Select(mail => Text(mail.Raw)));
        Assert.Equal(["new 1", "new 2"], Summaries(archive).Take(2));
        Assert.Equal(3, Summaries(archive).Count);
    }

    [Fact]
    public void A_file_that_is_not_an_archive_is_refused_and_left_as_it_was()
    {
        File.WriteAllText(FilePath, new string('x', 9000));

        var error = Assert.Throws<ArchiveException>(() => Open(ArchiveAccess.Write));

        Assert.Contains(FilePath, error.Message, StringComparison.Ordinal);
        Assert.Contains("not a ThreadConsensus archive", error.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 9000), File.ReadAllText(FilePath));
    }

    [Fact]
    public void A_database_of_another_program_is_refused()
    {
        using (var other = new LiteDatabase(new ConnectionString { Filename = FilePath, Collation = Collation.Binary }))
            other.GetCollection("customers").Insert(new BsonDocument { ["_id"] = 1 });

        var error = Assert.Throws<ArchiveException>(() => Open(ArchiveAccess.Write));

        Assert.Contains("some other program", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Archive.Schema, false)]
    [InlineData(Archive.Schema + 1, true)]
    public void An_archive_of_a_newer_version_is_refused(int schema, bool refused)
    {
        Store(Mail("k1", "a@x", "text"));
        using (var database = new LiteDatabase(new ConnectionString { Filename = FilePath, Collation = Collation.Binary }))
            database.GetCollection("meta").Upsert(new BsonDocument { ["_id"] = "archive", ["schema"] = schema });

        var error = Record.Exception(() => Open(ArchiveAccess.Read).Dispose());

        Assert.Equal(refused, error is ArchiveException);
        if (refused) Assert.Contains("newer version", error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_where_there_is_no_archive_says_how_to_make_one()
    {
        var error = Assert.Throws<ArchiveException>(() => Open(ArchiveAccess.Read));

        Assert.Contains("threadconsensus import", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(FilePath));
    }

    [Fact]
    public void A_thread_is_found_by_any_of_its_messages_and_is_gone_when_dropped()
    {
        var entry = new ThreadEntry(
            "t1", "print", "Subject", "list", Imported, "p1", "open-approved", ["a@x", "b@x"]);
        using var archive = Open(ArchiveAccess.Write);
        archive.StoreThreads([(entry, Archive.PackReport("report"u8))]);
        archive.CompleteThreads(Ids("t1"), "v1");

        Assert.Equivalent(entry, archive.ThreadOf("b@x"), strict: true);
        Assert.Equal("report"u8.ToArray(), archive.Report("t1"));
        Assert.Equal("v1", archive.DerivedBy);

        archive.CompleteThreads(Ids(), "v2");

        Assert.Null(archive.ThreadOf("b@x"));
        Assert.Null(archive.Report("t1"));
        Assert.Empty(archive.Threads());
    }

    [Fact]
    public void Parts_that_come_out_the_same_are_kept_and_all_are_gone_with_the_threads()
    {
        using var archive = Open(ArchiveAccess.Write);
        archive.BeginThreads(["one", "two"]);
        archive.PutPart("one", ["t1", "t2"]);
        archive.PutPart("two", []);
        archive.CompleteThreads(Ids(), "v1");
        Assert.Equal(["one", "two"], archive.PartPrints());
        Assert.Equal(["t1", "t2"], archive.ThreadsOfPart("one"));

        archive.BeginThreads(["two", "three"]);
        archive.PutRoster("Kestrel", "{}");
        Assert.Equal(["two"], archive.PartPrints());
        Assert.Null(archive.ThreadsOfPart("one"));

        archive.DropThreads();
        Assert.Empty(archive.PartPrints());
    }

    [Fact]
    public void Threads_are_out_of_date_from_the_moment_that_some_may_be_stored_anew()
    {
        using var archive = Open(ArchiveAccess.Write);
        archive.CompleteThreads(Ids(), "v1");
        Assert.Equal("v1", archive.DerivedBy);
        archive.BeginThreads([]);
        Assert.Null(archive.DerivedBy);
        archive.CompleteThreads(Ids(), "v1");
        Assert.Equal("v1", archive.DerivedBy);
    }

    [Fact]
    public void Parts_are_not_believed_after_a_program_that_does_not_know_of_them()
    {
        Reopened(archive => { archive.BeginThreads(["one"]); archive.PutPart("one", ["t1"]); return 0; });
        Assert.Single(Reopened(archive => { archive.BeginThreads(["one"]); return archive.PartPrints(); }));
        using (var database = new LiteDatabase(new ConnectionString { Filename = FilePath, Collation = Collation.Binary }))
            database.GetCollection("meta").Upsert(new BsonDocument { ["_id"] = "derived", ["by"] = "v0", ["mails"] = 0 });
        Assert.Empty(Reopened(archive => { archive.BeginThreads(["one"]); return archive.PartPrints(); }));
    }

    [Fact]
    public void New_mail_rosters_and_corrections_each_make_the_threads_out_of_date()
    {
        using var archive = Open(ArchiveAccess.Write);
        Action[] changes =
        [
            () => archive.Append([PackedBlock.From([Mail("k1", "a@x", "text")])]),
            () => archive.PutRoster("Kestrel", "{}"),
            () => archive.PutCorrection(new StoredCorrection("a@x", "supports", "", Imported)),
        ];
        foreach (var change in changes)
        {
            archive.CompleteThreads(Ids(), "v1");
            Assert.Equal("v1", archive.DerivedBy);
            change();
            Assert.Null(archive.DerivedBy);
        }

        Assert.Equal([("Kestrel", "{}")], archive.Rosters());
        Assert.Equal([new StoredCorrection("a@x", "supports", "", Imported)], archive.Corrections());
    }

    [Fact]
    public void The_mails_are_counted_alike_before_and_after_the_threads_are_derived()
    {
        Store(Mail("k1", "a@x", "one"), Mail("k2", "b@x", "two"));
        Assert.Equal(2, Reopened(archive => archive.MailCount));

        Reopened(archive => { archive.CompleteThreads(Ids(), "v1"); return 0; });
        Assert.Equal(2, Reopened(archive => archive.MailCount));

        Store(Mail("k3", "c@x", "three"));
        Assert.Equal(3, Reopened(archive => archive.MailCount));
        Assert.Equal("three", Reopened(archive => Text(archive.Raw("k3"))));
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(2048)]
    public void Nothing_of_a_large_archive_is_left_out_and_nothing_comes_twice(int size)
    {
        var keys = Enumerable.Range(0, size).Select(number => $"k{number}").ToList();
        foreach (var block in keys.Chunk(200)) Store([.. block.Select(key => Mail(key, key + "@x", "text of " + key))]);
        using var archive = Open(ArchiveAccess.Write);
        archive.StoreThreads([.. keys.Select(key => (
            new ThreadEntry("t" + key, "print of " + key, "", "", null, null, "", [key + "@x"]), Archive.PackReport("report"u8)))]);

        Assert.Equal(keys.Count, archive.MailCount);
        Assert.Equal(
            keys.Select(key => (key, (string?)("text of " + key))),
            archive.Blocks().SelectMany(block => block.Mails).Select(mail => (mail.ContentKey, Text(mail.Raw))));
        Assert.Equal(Enumerable.Range(1, (size + 199) / 200), archive.Blocks().Select(block => block.Number));
        var prints = archive.Fingerprints();
        Assert.All(keys, key => Assert.True(prints.Has("t" + key, "print of " + key)));
        Assert.False(prints.Has("t" + keys[0], "print of " + keys[1]));
        Assert.Equal(keys.Select(key => "t" + key).Order(StringComparer.Ordinal), archive.Threads().Select(thread => thread.ThreadId));
        Assert.Equal("t" + keys[^1], archive.ThreadOf(keys[^1] + "@x")?.ThreadId);
    }

    [Fact]
    public void A_mail_that_came_before_is_not_new_though_another_of_its_id_came_after()
    {
        Store(Mail("k1", "a@x", "one"), Mail("k2", "b@x", "two"));
        var told = Reopened(archive => archive.LastMail);
        Store(Mail("k3", "c@x", "three"), Mail("k4", "b@x", "four"));

        Assert.Equal(["c@x"], Reopened(archive => archive.MailsAfter(told)));
        Assert.Empty(Reopened(archive => archive.MailsAfter(archive.LastMail)));
    }

    private T Reopened<T>(Func<Archive, T> read)
    {
        using var archive = Open(ArchiveAccess.Write);
        return read(archive);
    }

    private Archive Open(ArchiveAccess access) => Archive.Open(FilePath, access, TestContext.Current.CancellationToken);

    private static ThreadIdSet Ids(params string[] threadIds)
    {
        var ids = new ThreadIdSet();
        ids.Add(threadIds);
        return ids;
    }

    private static StoredMail Mail(string key, string id, string text) =>
        new(key, id, new RawEntry(Encoding.UTF8.GetBytes(text), Imported, null), Array.Empty<byte>());

    private static List<string> Summaries(Archive archive) =>
        [.. archive.Summaries(static _ => true).SelectMany(block => block.Unpack()).Select(summary => Encoding.UTF8.GetString(summary.Span))];

    private static string? Text(RawEntry? raw) => raw is null ? null : Encoding.UTF8.GetString(raw.Bytes.Span);

    private void Store(params StoredMail[] mails)
    {
        using var archive = Open(ArchiveAccess.Write);
        archive.Append([PackedBlock.From(mails)]);
    }
}
