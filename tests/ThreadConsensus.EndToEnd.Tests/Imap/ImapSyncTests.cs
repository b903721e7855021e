using System.Runtime.Versioning;
using System.Text;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using MimeKit;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>The sync against a real Dovecot.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ImapSyncTests : IDisposable
{
    private readonly Dovecot? _server = File.Exists(Dovecot.Program) ? new Dovecot() : null;
    private readonly MemoryStore _store = new();

    private Dovecot Server
    {
        get
        {
            Assert.SkipWhen(_server is null, Dovecot.WhyNot);
            return _server;
        }
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _server?.Dispose();

    private static string Mail(int number, string fields = "List-Id: <devel.example.org>\n") =>
        $"From: ada@example.org\nMessage-ID: <{number}@example.org>\n{fields}Subject: {number}\n\nMail {number}.\n";

    private Task<IReadOnlyList<FolderReport>> SyncAsync(ImapAccount account) =>
        new ImapSync(_store, new HastyTime(), static _ => { }).RunAsync(account, Cancelled);

    [Fact]
    public async Task List_mail_is_copied_once_and_nothing_on_the_server_changes()
    {
        var delivered = new List<string> { Server.Deliver(Mail(1)), Server.Deliver(Mail(2)),
            Server.Deliver(Mail(3, "To: bob@example.org\n")) };
        Assert.Equal([new FolderReport("INBOX", Stored: 2, Skipped: 1)], await SyncAsync(Server.Account));
        Assert.Equal([Mail(1), Mail(2)], _store.Texts);
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(Server.Account));
        Assert.Equal([Mail(1), Mail(2)], _store.Texts);
        var names = Directory.EnumerateFiles(Server.Maildir, "*.test*",
            SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.All(names.Zip(delivered), static pair =>
            Assert.DoesNotContain("S", pair.First![(pair.First!.IndexOf(".test", StringComparison.Ordinal) + 5)..],
                StringComparison.Ordinal));
    }

    [Fact]
    public async Task New_mail_comes_with_the_next_sync_and_vanished_mail_is_noticed()
    {
        Server.Deliver(Mail(1));
        var gone = Server.Deliver(Mail(2));
        await SyncAsync(Server.Account);
        Server.Remove(gone);
        Server.Deliver(Mail(3));
        Assert.Equal([new FolderReport("INBOX", Stored: 1, Vanished: 1)], await SyncAsync(Server.Account));
        Assert.Equal([Mail(1), Mail(2), Mail(3)], _store.Texts);
    }

    [Fact]
    public async Task A_renumbered_folder_is_read_anew()
    {
        Server.Deliver(Mail(1));
        await SyncAsync(Server.Account);
        Server.Renumber();
        Assert.Equal([new FolderReport("INBOX", Stored: 1, Renumbered: true)], await SyncAsync(Server.Account));
    }

    [Fact]
    public async Task Only_wanted_lists_are_copied()
    {
        Server.Deliver(Mail(1));
        Server.Deliver(Mail(2, "List-Id: <other.example.org>\n"));
        await SyncAsync(Server.Account with { Lists = ["other."] });
        Assert.Equal([Mail(2, "List-Id: <other.example.org>\n")], _store.Texts);
    }

    [Fact]
    public async Task The_text_of_a_large_mail_is_fetched_up_to_the_limit_and_says_so()
    {
        var text = string.Concat(Enumerable.Repeat("A long line of text.\n", 1000));
        Server.Deliver(Mail(1) + text);
        Server.Deliver(Mail(2));
        Assert.Equal([new FolderReport("INBOX", Stored: 2, Partial: 1)],
            await SyncAsync(Server.Account with { MaxMailBytes = 4096 }));
        var whole = Mail(1).Replace("\n\n", "\nX-ThreadConsensus-Omitted: 17913 of 22009 bytes\n\n", StringComparison.Ordinal) + text;
        Assert.StartsWith(_store.Texts[0], whole, StringComparison.Ordinal);
        Assert.InRange(_store.Texts[0].Length, 3900, 4300);
        Assert.Equal(Mail(2), _store.Texts[1]);
        Assert.Equal([true, false], _store.Mails.Select(static mail => mail.IsPartial));
    }

    [Fact]
    public async Task Large_attachments_are_left_out_and_small_ones_kept()
    {
        static string Of(string large, string field) => Mail(1, "List-Id: <devel.example.org>\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/mixed; boundary=outer\n").Replace("Mail 1.\n", "", StringComparison.Ordinal)
            + "--outer\nContent-Type: multipart/alternative; boundary=inner\n\n"
            + "--inner\nContent-Type: text/plain; charset=utf-8\n\nI object to that.\n\n"
            + "--inner\nContent-Type: text/html\n\n<p>I object to that.</p>\n\n--inner--\n\n"
            + "--outer\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n" + field + "\n" + large + "\n"
            + "--outer\nContent-Type: application/pgp-signature\n\nsmall\n\n--outer--\n";
        Server.Deliver(Of(string.Concat(Enumerable.Repeat(new string('A', 76) + "\n", 3000)), ""));
        Assert.Equal([new FolderReport("INBOX", Stored: 1, Partial: 1)],
            await SyncAsync(Server.Account with { MaxMailBytes = 100_000 }));
        Assert.Equal([Of("", "X-ThreadConsensus-Omitted: 234000 of 234000 bytes\n")], _store.Texts);
    }

    [Fact]
    public async Task A_self_signed_certificate_is_accepted_only_by_its_fingerprint()
    {
        Server.Deliver(Mail(1));
        var account = Server.Account with { Port = Server.TlsPort, Security = ConnectionSecurity.Tls };
        await Assert.ThrowsAsync<MailServerException>(() => SyncAsync(account));
        await Assert.ThrowsAsync<MailServerException>(() =>
            SyncAsync(account with { PinnedFingerprint = new string('0', 64) }));
        await SyncAsync(account with { PinnedFingerprint = Server.Fingerprint });
        await SyncAsync(account
            with
        {
            PinnedFingerprint = Server.Fingerprint,
            Port = Server.Port,
            Security = ConnectionSecurity.StartTls
        });
        Assert.Equal([Mail(1)], _store.Texts);
    }

    [Fact]
    public async Task A_wrong_password_is_explained_without_it()
    {
        Environment.SetEnvironmentVariable("THREADCONSENSUS_TEST_SECRET", "wrong-word");
        var failure = await Assert.ThrowsAsync<MailServerException>(
            () => SyncAsync(Server.Account with { Secret = new SecretReference("env:THREADCONSENSUS_TEST_SECRET") }));
        Assert.Equal("127.0.0.1 refuses ada: check the secret env:THREADCONSENSUS_TEST_SECRET.", failure.Message);
    }

    [Theory]
    [InlineData(700)]
    [InlineData(1_000)]
    [InlineData(1_500)]
    [InlineData(5_000)]
    [InlineData(20_000)]
    [InlineData(60_000)]
    [InlineData(100_000)]
    public async Task A_connection_cut_anywhere_loses_nothing_and_doubles_nothing(int bytes)
    {
        var mails = Enumerable.Range(1, 250).Select(static number => Mail(number)).ToArray();
        foreach (var mail in mails) Server.Deliver(mail);
        using var proxy = new FaultyProxy(Server.Port, number => number < 3 ? new Faults { CutAfterBytes = bytes } : Faults.None);
        await SyncAsync(Server.Account with { Port = proxy.Port });
        Assert.Equal(mails, _store.Texts);
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(Server.Account));
    }

    [Fact]
    public async Task A_server_that_stays_away_ends_the_sync_with_a_reason()
    {
        using var proxy = new FaultyProxy(Server.Port, static _ => new Faults { CutAfterBytes = 100 });
        var failure = await Assert.ThrowsAsync<MailServerException>(() =>
            SyncAsync(Server.Account with { Port = proxy.Port }));
        Assert.StartsWith("127.0.0.1 failed 6 times: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watching_brings_mail_as_it_arrives()
    {
        Server.Deliver(Mail(1));
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var rounds = 0;
        var watching = new ImapSync(_store, TimeProvider.System, static _ => { }).WatchAsync(Server.Account, _ =>
        {
            if (rounds++ == 0) Server.Deliver(Mail(2));
            if (_store.Mails.Count == 2) enough.Cancel();
            return Task.CompletedTask;
        }, enough.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watching);
        Assert.Equal([Mail(1), Mail(2)], _store.Texts);
    }

    [Fact]
    public async Task Watching_several_folders_brings_mail_as_it_arrives_in_any()
    {
        Server.MakeFolder("lists");
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        enough.CancelAfter(TimeSpan.FromSeconds(90));
        var rounds = 0;
        var account = Server.Account with { Folders = ["INBOX", "lists"] };
        var watching = new ImapSync(_store, TimeProvider.System, static _ => { }).WatchAsync(account, _ =>
        {
            if (rounds++ == 0) Later(() => AppendAsync("lists", Mail(1)));
            if (_store.Mails.Count == 1) Later(() => AppendAsync("INBOX", Mail(2)));
            if (_store.Mails.Count == 2) enough.Cancel();
            return Task.CompletedTask;
        }, enough.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watching);
        Assert.Equal([Mail(1), Mail(2)], _store.Texts);
    }

    /// <summary>Does it when the watch is probably waiting for news.</summary>
    private static void Later(Func<Task> action) => _ = Task.Run(async () =>
    {
        await Task.Delay(TimeSpan.FromSeconds(2), Cancelled);
        await action();
    }, Cancelled);

    /// <summary>Another client of the user puts a mail into a folder; the server itself notices, and tells.</summary>
    private async Task AppendAsync(string folder, string mail)
    {
        using var client = new ImapClient();
        await client.ConnectAsync("127.0.0.1", Server.Port, SecureSocketOptions.None, Cancelled);
        await client.AuthenticateAsync(new SaslMechanismPlain("ada", "correct-horse"), Cancelled);
        var message = await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(mail)), Cancelled);
        await (await client.GetFolderAsync(folder, Cancelled)).AppendAsync(message, MessageFlags.None, Cancelled);
        await client.DisconnectAsync(quit: true, Cancelled);
    }

    [Fact]
    public async Task Plain_text_goes_to_no_other_machine() => Assert.StartsWith(
        "The connection to mail.example.org would not be encrypted.",
        (await Assert.ThrowsAsync<MailServerException>(() => SyncAsync(new ImapAccount
        {
            Name = "far",
            Host = "mail.example.org",
            Security = ConnectionSecurity.None,
            User = "ada",
            Secret = new SecretReference("env:NONE"),
        }))).Message,
        StringComparison.Ordinal);
}
