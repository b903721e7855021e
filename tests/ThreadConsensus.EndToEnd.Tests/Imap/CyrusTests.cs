using System.Runtime.Versioning;
using MailKit;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>The sync against a second kind of server, over TLS, compressed, with CONDSTORE and QRESYNC.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class CyrusTests : IDisposable
{
    private readonly Cyrus? _server = Cyrus.WhyNot is null ? new Cyrus() : null;
    private readonly MemoryStore _store = new();

    private Cyrus Server
    {
        get
        {
            Assert.SkipWhen(_server is null, Cyrus.WhyNot ?? "");
            return _server;
        }
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _server?.Dispose();

    private static string Mail(int number) =>
        $"From: ada@example.org\nMessage-ID: <{number}@example.org>\nList-Id: <devel.example.org>\nSubject: {number}\n\nMail {number}.\n";

    private Task<IReadOnlyList<FolderReport>> SyncAsync(ImapAccount account) =>
        new ImapSync(_store, new HastyTime(), static _ => { }).RunAsync(account, Cancelled);

    private Task DeliverAsync(params int[] numbers) => Server.ActAsync(async client =>
    {
        foreach (var number in numbers) await Server.DeliverAsync(client.Inbox, Mail(number));
    });

    [Fact]
    public async Task List_mail_comes_once_deletions_are_noticed_and_no_flag_changes()
    {
        await DeliverAsync(1, 2, 3);
        Assert.Equal([new FolderReport("INBOX", Stored: 3)], await SyncAsync(Server.Account));
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(Server.Account));
        await Server.ActAsync(async client =>
        {
            await client.Inbox.OpenAsync(FolderAccess.ReadWrite, Cancelled);
            var flags = await client.Inbox.FetchAsync(0, -1, MessageSummaryItems.Flags, Cancelled);
            Assert.All(flags, static mail => Assert.False(mail.Flags!.Value.HasFlag(MessageFlags.Seen)));
            await client.Inbox.AddFlagsAsync(1, MessageFlags.Deleted, silent: true, Cancelled);
            await client.Inbox.ExpungeAsync(Cancelled);
            await Server.DeliverAsync(client.Inbox, Mail(4));
        });
        Assert.Equal([new FolderReport("INBOX", Stored: 1, Vanished: 1)], await SyncAsync(Server.Account));
        Assert.Equal([Mail(1), Mail(2), Mail(3), Mail(4)], _store.Texts);
        Assert.True(_store.Load("cyrus", "INBOX")!.HighestModSeq > 0);
    }

    [Theory]
    [InlineData("PLAIN")]
    [InlineData("LOGIN")]
    [InlineData("SCRAM-SHA-1")]
    [InlineData("SCRAM-SHA-256")]
    [InlineData("")]
    public async Task Every_mechanism_signs_in_over_tls_and_starttls(string mechanism)
    {
        await DeliverAsync(1);
        var account = Server.Account with { Mechanism = mechanism };
        Assert.Equal([new FolderReport("INBOX", Stored: 1)], await SyncAsync(account));
        await DeliverAsync(2);
        var upgraded = account with { Port = Server.Port, Security = ConnectionSecurity.StartTls };
        Assert.Equal([new FolderReport("INBOX", Stored: 1)], await SyncAsync(upgraded));
        await Assert.ThrowsAsync<MailServerException>(() => SyncAsync(account with { PinnedFingerprint = "" }));
    }

    [Fact]
    public async Task Folders_are_chosen_by_pattern()
    {
        await Server.ActAsync(async client =>
        {
            foreach (var name in (string[])["lists", "drafts"])
            {
                var folder = await client.GetFolder(client.PersonalNamespaces[0]).CreateAsync(name, isMessageFolder: true, Cancelled);
                await Server.DeliverAsync(folder!, Mail(name.Length));
            }
        });
        var reports = await SyncAsync(Server.Account with { Folders = ["li*", "INBOX"] });
        Assert.Equal([new FolderReport("INBOX"), new FolderReport("lists", Stored: 1)], reports);
        var failure = await Assert.ThrowsAsync<MailServerException>(() => SyncAsync(Server.Account with { Folders = ["nothing*"] }));
        Assert.Equal("cyrus has no folder that matches nothing*. It has: INBOX, drafts, lists", failure.Message);
    }

    [Fact]
    public async Task Watching_brings_mail_as_it_arrives()
    {
        await DeliverAsync(1);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var rounds = 0;
        var watching = new ImapSync(_store, TimeProvider.System, static _ => { }).WatchAsync(Server.Account, async _ =>
        {
            if (rounds++ == 0) await DeliverAsync(2);
            if (_store.Mails.Count == 2) await enough.CancelAsync();
        }, enough.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watching);
        Assert.Equal([Mail(1), Mail(2)], _store.Texts);
    }
}
