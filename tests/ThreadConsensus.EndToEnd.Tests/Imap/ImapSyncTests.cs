using System.Runtime.Versioning;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>The sync against a real Dovecot.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ImapSyncTests : WithDovecot
{
    private readonly MemoryStore _store = new();

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
    public async Task Mail_passed_over_comes_when_the_settings_want_it_after_all()
    {
        Server.Deliver(Mail(1));
        Server.Deliver(Mail(2, "List-Id: <other.example.org>\n"));
        Server.Deliver(Mail(3, "List-Id: <third.example.org>\n"));
        var account = Server.Account with { Lists = ["other."] };
        Assert.Equal([new FolderReport("INBOX", Stored: 1, Skipped: 2)], await SyncAsync(account));
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(account with { Lists = ["Other.", "other."] }));
        account = account with { Lists = ["devel.", "other."] };
        Assert.Equal([new FolderReport("INBOX", Stored: 2, Skipped: 1, Refiltered: true)], await SyncAsync(account));
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(account with { Lists = ["other.", "devel."] }));
        account = account with { Lists = [] };
        Assert.Equal([new FolderReport("INBOX", Stored: 3, Refiltered: true)], await SyncAsync(account));
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(account));
    }

    [Fact]
    public async Task Mail_received_before_the_day_asked_for_stays_there_until_an_earlier_day_is_asked_for()
    {
        DateTime[] received = [new(2026, 1, 4, 12, 0, 0), new(2026, 1, 5, 12, 0, 0), new(2026, 1, 6, 12, 0, 0)];
        for (var at = 0; at < received.Length; at++) File.SetLastWriteTimeUtc(Server.Deliver(Mail(at + 1)), received[at]);
        Assert.Equal([new FolderReport("INBOX", Stored: 2)], await SyncAsync(Server.Account with { Since = new DateOnly(2026, 1, 5) }));
        Assert.Equal([Mail(2), Mail(3)], _store.Texts);
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(Server.Account with { Since = new DateOnly(2026, 1, 5) }));
        Assert.Equal([new FolderReport("INBOX", Stored: 3, Refiltered: true)], await SyncAsync(Server.Account with { Since = new DateOnly(2026, 1, 4) }));
    }

    [Fact]
    public async Task A_thousand_mails_are_asked_for_in_a_few_commands()
    {
        for (var number = 1; number <= 1500; number++) Server.Deliver(Mail(number));
        var fetches = 0;
        using var proxy = new FaultyProxy(Server.Port, _ => new Faults
        {
            OnCommand = (_, text) =>
            {
                if (text.StartsWith("UID FETCH", StringComparison.Ordinal)) fetches++;
                return Reaction.Pass;
            },
        });
        Assert.Equal([new FolderReport("INBOX", Stored: 1500)], await SyncAsync(Server.Account with { Port = proxy.Port }));
        Assert.Equal(5, fetches);
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
        using var proxy = new FaultyProxy(Server.Port, static _ => Faults.None);
        Assert.Equal([new FolderReport("INBOX", Stored: 1, Partial: 1)],
            await SyncAsync(Server.Account with { Port = proxy.Port, MaxMailBytes = 100_000 }));
        Assert.InRange(proxy.Bytes, 1000, 10_000);
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
        Assert.Equal("127.0.0.1 refuses ada (Authentication failed): check the secret env:THREADCONSENSUS_TEST_SECRET.", failure.Message);
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

    [Fact]
    public async Task Plain_text_goes_to_another_machine_where_the_settings_insist()
    {
        Server.Deliver(Mail(1));

        // This machine by an address that is not the loopback's.
        var account = Server.Account with { Host = "0.0.0.0" };
        await Assert.ThrowsAsync<MailServerException>(() => SyncAsync(account));
        Assert.Equal([new FolderReport("INBOX", Stored: 1)], await SyncAsync(account with { AllowPlainText = true }));
    }
}
