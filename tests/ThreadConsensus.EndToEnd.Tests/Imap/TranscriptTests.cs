using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>The ways of servers that cannot be installed here, played from transcripts.</summary>
public sealed class TranscriptTests
{
    private static readonly Dictionary<string, string> Mails = new(StringComparer.Ordinal)
    {
        ["fields"] = "List-Id: <devel.example.org>\r\n\r\n",
        ["one"] = Mail(1),
        ["two"] = Mail(2),
        ["three"] = Mail(3),
    };

    private static string Mail(int number) =>
        $"Message-ID: <{number}@example.org>\r\nList-Id: <devel.example.org>\r\nSubject: {number}\r\n\r\nMail {number}.\r\n";

    private static string Text(int number) => Mail(number).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static TranscriptServer Play(string name) => new(
        File.ReadAllText(Path.Combine(SampleData.Root, "tests", "ThreadConsensus.EndToEnd.Tests", "Imap", "Transcripts", name)), Mails);

    private static ImapAccount Account(TranscriptServer server, string mechanism = "") => new()
    {
        Name = "far",
        Host = "127.0.0.1",
        Port = server.Port,
        Security = ConnectionSecurity.None,
        User = "ada",
        Mechanism = mechanism,
        Secret = new SecretReference("command:echo secret"),
    };

    private static Task<IReadOnlyList<FolderReport>> SyncAsync(MemoryStore store, ImapAccount account) =>
        new ImapSync(store, new HastyTime(), static _ => { }).RunAsync(account, TestContext.Current.CancellationToken);

    /// <summary>Nothing was asked that the transcript does not know, and nothing that could change a mailbox.</summary>
    private static void AssertHarmless(TranscriptServer server)
    {
        Assert.Equal([], server.Unexpected);
        string[] harmless = ["CAPABILITY", "AUTHENTICATE", "LOGIN", "NAMESPACE", "LIST", "XLIST", "STATUS", "EXAMINE", "UNSELECT", "CLOSE", "LOGOUT"];
        Assert.All(server.Commands, command => Assert.True(
            harmless.Contains(command.Split(' ')[0]) || command.StartsWith("UID SEARCH", StringComparison.Ordinal)
                || (command.StartsWith("UID FETCH", StringComparison.Ordinal) && !command.Contains("BODY[", StringComparison.Ordinal)),
            command));
    }

    [Fact]
    public async Task Gmail_all_mail_and_a_label()
    {
        using var server = Play("gmail.txt");
        var store = new MemoryStore();
        var account = Account(server, "XOAUTH2") with { Folders = ["\\All", "Listen/*"] };
        Assert.Equal(
            [new FolderReport("Listen/Gr\u00fcne Uhr", Stored: 1), new FolderReport("[Gmail]/Alle Nachrichten", Stored: 3)],
            (await SyncAsync(store, account)).OrderBy(report => report.Folder, StringComparer.Ordinal));
        AssertHarmless(server);
        Assert.Equal([Text(1), Text(1), Text(2), Text(3)], store.Texts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Exchange_with_a_mail_that_it_cannot_convert_and_a_token_that_expires()
    {
        using var server = Play("exchange.txt");
        var store = new MemoryStore();
        Assert.Equal([new FolderReport("INBOX", Stored: 2, Pending: 1)], await SyncAsync(store, Account(server, "XOAUTH2")));
        AssertHarmless(server);
        Assert.Equal([Text(1), Text(3)], store.Texts);
        Assert.Equal([11u], store.Load("far", "INBOX")!.Pending);
    }

    [Fact]
    public async Task Hmailserver_without_extensions()
    {
        using var server = Play("hmailserver.txt");
        var store = new MemoryStore();
        var account = Account(server) with { Folders = ["INBOX.devel"] };
        Assert.Equal([new FolderReport("INBOX.devel", Stored: 2)], await SyncAsync(store, account));
        Assert.Equal([new FolderReport("INBOX.devel")], await SyncAsync(store, account));
        AssertHarmless(server);
        Assert.Equal([Text(1), Text(2)], store.Texts);
    }
}
