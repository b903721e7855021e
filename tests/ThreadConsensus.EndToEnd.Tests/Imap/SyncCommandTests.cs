using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>sync, accounts and sync --watch as whole processes against a real Dovecot.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class SyncCommandTests : WithDovecot
{
    private readonly SampleData _data = new();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _data.Dispose();
    }

    private static string Mail(int number, string list = "devel.example.org", string subject = "[PATCH] fix the clock") =>
        $"From: Ada Example <ada{number}@example.org>\nDate: Mon, 5 Jan 2026 10:{number:D2}:00 +0000\nMessage-ID: <{number}@example.org>\n"
        + $"List-Id: <{list}>\nSubject: {subject}\n\nMail {number}.\n\nSigned-off-by: Ada Example <ada{number}@example.org>\n";

    private void Configure(string more = "") => _data.Write("config/threadconsensus/settings.json", $$"""
        {
          "accounts": {
            "local": {
              "host": "127.0.0.1", "port": {{Server.TlsPort}}, "pin": "{{Server.Fingerprint}}",
              "user": "ada", "secret": "{{Server.Account.Secret}}"{{more}}
            }
          }
        }
        """);

    private CommandRun Run(params string[] arguments) => CommandRun.Of(_data.Home, arguments);

    [Fact]
    public void Sync_brings_list_mail_and_a_second_one_adds_nothing()
    {
        Server.Deliver(Mail(1));
        Server.Deliver(Mail(2, subject: "Re: [PATCH] fix the clock"));
        Server.Deliver("From: bob@example.org\nMessage-ID: <p@example.org>\nSubject: private\n\nNot for a list.\n");
        Configure();

        var first = Run("sync");
        Assert.Equal((0, ""), (first.ExitCode, first.Out));
        Assert.Equal(
            ["local, INBOX: 2 fetched, 1 of no wanted list", $"2 new mails, 2 in {_data.Home}/data/threadconsensus/archive.db"],
            first.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("fix the clock", Run("status").Out, StringComparison.Ordinal);
        Assert.NotEqual(0, Run("raw", "p@example.org").ExitCode);

        var again = Run("sync", "local", "--json");
        Assert.Equal((0, $"0 new mails, 2 in {_data.Home}/data/threadconsensus/archive.db\n"), (again.ExitCode, again.Error));
        Assert.Equal(
            """{"account":"local","folder":"INBOX","fetched":0,"skipped":0,"reduced":0,"pending":0,"gone":0,"vanished":0,"renumbered":false,"refiltered":false,"failure":null}""",
            again.Out.TrimEnd());
        Assert.DoesNotContain(Server.FileNames, name => name.Contains(":2,", StringComparison.Ordinal) && name.Contains('S', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=?big5?B?rfulqQ==?=", "\u54e1\u5de7")]
    [InlineData("=?gb2312?B?0KHD9w==?=", "\u5c0f\u660e")]
    [InlineData("=?windows-1251?B?wO3t4A==?=", "\u0410\u043d\u043d\u0430")]
    public void Names_in_the_code_pages_of_a_country_are_read_as_an_import_reads_them(string written, string name)
    {
        var mail = Mail(1).Replace("Ada Example <ada1@example.org>\nDate", written + " <ada1@example.org>\nDate", StringComparison.Ordinal);
        Server.Deliver(mail);
        Configure();
        Run("sync", "-q");
        var synced = Run("export", "messages").Out;
        Assert.Equal(name, JsonDocument.Parse(synced).RootElement.GetProperty("from").GetProperty("name").GetString());
        var imported = Path.Combine(_data.Home, "imported.db");
        Run("import", _data.Write("mail.eml", mail), "--store", imported);
        Assert.Equal(Run("export", "messages", "--store", imported).Out, synced);
    }

    [Fact]
    public void Accounts_shows_how_far_each_folder_has_been_read()
    {
        Configure();
        Assert.Contains("never", Run("accounts").Out, StringComparison.Ordinal);
        Server.Deliver(Mail(1));
        Run("sync", "-q");

        var account = JsonDocument.Parse(Run("accounts", "--json").Out).RootElement;
        Assert.Equal("local", account.GetProperty("account").GetString());
        Assert.NotNull(account.GetProperty("syncedOn").GetString());
        var folder = Assert.Single(account.GetProperty("folders").EnumerateArray());
        Assert.Equal(("INBOX", 1, 2, 1), (folder.GetProperty("folder").GetString(), folder.GetProperty("lastUid").GetInt32(),
            folder.GetProperty("uidNext").GetInt32(), folder.GetProperty("mails").GetInt32()));
        Assert.Contains("INBOX", Run("accounts").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Mail_imported_before_is_not_stored_again_and_the_analysis_is_that_of_an_import()
    {
        Server.Deliver(Mail(1));
        Server.Deliver(Mail(2, subject: "Re: [PATCH] fix the clock"));
        Configure();
        using var imported = new SampleData();
        var one = imported.Write("1.eml", Mail(1));
        CommandRun.Of(imported.Home, "import", one, imported.Write("2.eml", Mail(2, subject: "Re: [PATCH] fix the clock")), "-q");
        Run("import", one, "-q");

        Assert.StartsWith("local, INBOX: 2 fetched\n1 new mails, 2 in", Run("sync").Error, StringComparison.Ordinal);
        foreach (var what in (string[])["messages", "threads"])
            Assert.Equal(CommandRun.Of(imported.Home, "export", what).Out, Run("export", what).Out.Replace("\r", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(", \"password\": \"hunter2\"", "no \"password\" stands in the settings")]
    [InlineData(", \"folder\": \"INBOX\"", "Did you mean \"folders\"?")]
    [InlineData(", \"since\": \"yesterday\"", "since")]
    [InlineData(", \"timeoutSeconds\": 0", "must be between 1 and 3600")]
    public void Wrong_settings_of_an_account_are_named_and_no_secret_is_repeated(string more, string expected)
    {
        Configure(more);
        var run = Run("sync");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("hunter2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_that_fails_does_not_stop_the_others()
    {
        Server.Deliver(Mail(1));
        Configure("""}, "broken": { "host": "127.0.0.1", "port": """ + Server.TlsPort + """, "user": "ada", "secret": "env:NOT_SET" """);
        var run = Run("sync");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains($"broken: 127.0.0.1 shows a certificate that is not trusted, SHA-256 {Server.Fingerprint}.", run.Error, StringComparison.Ordinal);
        Assert.Contains("local, INBOX: 1 fetched", run.Error, StringComparison.Ordinal);
        Assert.Contains("broken failed on ", Run("accounts").Out, StringComparison.Ordinal);
        Assert.Equal(3, Run("sync", "broken").ExitCode);
        Assert.Equal(2, Run("sync", "unknown").ExitCode);
    }

    [Fact]
    public async Task A_watch_brings_mail_lets_other_commands_work_and_stops_when_told()
    {
        Server.Deliver(Mail(1));
        Configure();
        using var watch = CommandRun.Start(_data.Home, "sync", "--watch");
        try
        {
            await CommandRun.LineAsync(watch, "watching local: 1 new mails, 1 in the archive");
            Assert.Contains("fix the clock", Run("status").Out, StringComparison.Ordinal);
            var second = Run("sync");
            Assert.Equal(3, second.ExitCode);
            Assert.Contains("a sync is already running for this archive", second.Error, StringComparison.Ordinal);

            Server.Deliver(Mail(2, subject: "[PATCH] teach it the time zone"));
            await CommandRun.LineAsync(watch, "watching local: 1 new mails, 2 in the archive");
            Assert.Contains("time zone", Run("status", "time", "zone").Out, StringComparison.Ordinal);

            using var kill = Process.Start("kill", ["-TERM", $"{watch.Id}"]);
            await CommandRun.LineAsync(watch, "Stopped watching.");
            Assert.True(watch.WaitForExit(10_000));
            Assert.Equal(0, watch.ExitCode);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public void Units_for_the_service_manager_name_this_program_and_archive()
    {
        var printed = Run("service", "print", "--store", "/srv/mail/archive.db").Out;
        Assert.Contains("sync --watch --store \"/srv/mail/archive.db\"\n", printed, StringComparison.Ordinal);
        Assert.Contains("Type=notify", printed, StringComparison.Ordinal);
        Assert.Equal(0, Run("service", "print", Path.Combine(_data.Home, "units")).ExitCode);
        Assert.Equal(
            ["threadconsensus-sync.service", "threadconsensus-sync.timer", "threadconsensus-watch.service"],
            Directory.GetFiles(Path.Combine(_data.Home, "units")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_service_manager_is_told_when_the_watch_is_ready()
    {
        Server.Deliver(Mail(1));
        Configure();
        using var manager = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        var path = Path.Combine(_data.Home, "notify");
        manager.Bind(new UnixDomainSocketEndPoint(path));
        using var watch = CommandRun.Start(_data.Home, new Dictionary<string, string> { ["NOTIFY_SOCKET"] = path }, "sync", "--watch");
        try
        {
            var buffer = new byte[4096];
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            Assert.Equal("READY=1\nWATCHDOG=1\nSTATUS=connecting", await ToldAsync());
            Assert.Equal("READY=1\nWATCHDOG=1\nSTATUS=local: all is well", await ToldAsync());

            async Task<string> ToldAsync() =>
                Encoding.UTF8.GetString(buffer, 0, await manager.ReceiveAsync(buffer, patience.Token));
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }
}
