using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using System.Text;
using ThreadConsensus.Cli;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Settings;
using ThreadConsensus.Cli.Sync;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Storage;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>What makes a sync one that can be left alone for years, as whole processes against a real Dovecot.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class TrustTests : WithDovecot
{
    private const string Password = "correct-horse";

    private readonly SampleData _data = new();

    private string StorePath => Path.Combine(_data.Home, "data", "threadconsensus", "archive.db");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _data.Dispose();
    }

    private static string Mail(int number, string text = "") =>
        $"From: Ada Example <ada@example.org>\nDate: Mon, 5 Jan 2026 10:00:00 +0000\nMessage-ID: <{number}@example.org>\n"
        + $"List-Id: <devel.example.org>\nSubject: mail {number}\n\nMail {number}.\n{text}";

    private void Configure(int port, string secret, string more = "") => _data.Write("config/threadconsensus/settings.json", $$"""
        {
          "accounts": {
            "local": { "host": "127.0.0.1", "port": {{port}}, "security": "none", "user": "ada", "secret": "{{secret}}"{{more}} }
          }
        }
        """);

    private CommandRun Run(params string[] arguments) => CommandRun.Of(_data.Home, arguments);

    private string[] Archived()
    {
        using var archive = Archive.Open(StorePath, ArchiveAccess.Read, Cancelled);
        return [.. archive.Blocks().SelectMany(block => block.Mails).Select(mail =>
            Encoding.Latin1.GetString(mail.Raw.Bytes.Span).Replace("\r\n", "\n", StringComparison.Ordinal))];
    }

    [Fact]
    public void A_sync_killed_at_any_moment_is_completed_by_the_next_and_nothing_comes_twice()
    {
        for (var number = 1; number <= 2500; number++) Server.Deliver(Mail(number));
        var archived = new List<int> { 0 };
        foreach (var at in (int[])[5, 1500, 3400, 4100, 2500])
        {
            Kill(after: at);
            archived.Add(new FileInfo(StorePath) is { Exists: true, Length: > 0 } ? Archived().Length : 0);
        }

        Kill(after: int.MaxValue);
        Assert.Equal(archived.Order(), archived);
        Assert.InRange(archived[^1], 1, 2499);

        Configure(Server.Port, Server.Account.Secret!.Text);
        Assert.Equal(0, Run("sync", "-q").ExitCode);
        Assert.Equal(Server.Contents, Archived());
        Assert.Contains("0 new mails, 2500 in", Run("sync").Error, StringComparison.Ordinal);
        Assert.Equal(2500, Run("export", "messages").Out.Count(static letter => letter == '\n'));

        void Kill(int after)
        {
            Process? running = null;
            var lines = 0;
            using var proxy = new FaultyProxy(Server.Port, _ => new Faults
            {
                OnLine = line =>
                {
                    if (++lines == after) running!.Kill();
                    return line;
                },
                OnCommand = (_, text) =>
                {
                    if (text == "LOGOUT") running!.Kill();
                    return Reaction.Pass;
                },
            });
            Configure(proxy.Port, Server.Account.Secret!.Text);
            running = CommandRun.Start(_data.Home, "sync", "-q");
            running.WaitForExit();
            Assert.Equal(137, running.ExitCode);
            running.Dispose();
        }
    }

    [Theory]
    [InlineData("file:HOME/secret", Password, 0)]
    [InlineData("command:cat HOME/secret", Password, 0)]
    [InlineData("env:TC_TEST_SECRET", Password, 0)]
    [InlineData("file:HOME/secret", "a wrong one", 3)]
    [InlineData("command:cat HOME/secret", "a wrong one", 3)]
    [InlineData("command:cat HOME/secret; exit 1", "a wrong one", 3)]
    public async Task No_secret_is_ever_written_or_passed_on(string reference, string secret, int expected)
    {
        Server.Deliver(Mail(1));
        File.SetUnixFileMode(_data.Write("secret", secret), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var commands = new List<string>();
        var arguments = "";
        using var proxy = new FaultyProxy(Server.Port, number => new Faults
        {
            OnCommand = (_, text) =>
            {
                lock (commands) commands.Add(text);
                if (text.StartsWith("UID SEARCH", StringComparison.Ordinal)) arguments += Processes(_data.Home);
                return number == 0 && text.StartsWith("UID FETCH", StringComparison.Ordinal) ? Reaction.Cut : Reaction.Pass;
            },
        });
        Configure(proxy.Port, reference.Replace("HOME", _data.Home, StringComparison.Ordinal));
        using var process = CommandRun.Start(_data.Home, new Dictionary<string, string> { ["TC_TEST_SECRET"] = secret }, "sync", "--verbose");
        var output = process.StandardOutput.ReadToEndAsync(Cancelled);
        var told = await process.StandardError.ReadToEndAsync(Cancelled) + await output;
        await process.WaitForExitAsync(Cancelled);
        Assert.Equal(expected, process.ExitCode);

        File.Delete(Path.Combine(_data.Home, "secret"));
        var written = Directory.EnumerateFiles(_data.Home, "*", SearchOption.AllDirectories).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file)));
        string[] forms = [secret, Convert.ToBase64String(Encoding.UTF8.GetBytes("\0ada\0" + secret)), Convert.ToBase64String(Encoding.UTF8.GetBytes(secret))];
        Assert.All([told, arguments, .. written], text => Assert.All(forms, form => Assert.DoesNotContain(form, text, StringComparison.Ordinal)));

        // What is looked for can be found: the server was told.
        if (expected == 0) Assert.Contains(commands, text => forms.Any(form => text.Contains(form, StringComparison.Ordinal)));
        Assert.Equal(expected == 0, arguments.Length > 0 && proxy.Connections == 2);
    }

    /// <summary>Command lines of the processes that work in a folder.</summary>
    private static string Processes(string home) => string.Join('\n', Directory.EnumerateDirectories("/proc")
        .Where(folder => int.TryParse(Path.GetFileName(folder), out _))
        .Select(folder => File.Exists(folder + "/cmdline") && Reads(folder + "/environ").Contains(home, StringComparison.Ordinal) ? Reads(folder + "/cmdline") : ""));

    private static string Reads(string path)
    {
        try
        {
            return File.ReadAllText(path).Replace('\0', ' ');
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    [Fact]
    public void A_folder_larger_than_the_memory_allowed_is_read_within_it()
    {
        const int Mails = 250;
        var attachment = string.Concat(Enumerable.Repeat(new string('A', 76) + "\n", 25_000));
        for (var number = 1; number <= Mails; number++)
        {
            Server.Deliver(Mail(number).Replace("\n\n", "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n", StringComparison.Ordinal)
                + $"--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n{attachment}\n--x--\n");
        }

        Configure(Server.Port, Server.Account.Secret!.Text);
        using var process = CommandRun.Start(_data.Home, "sync", "-q");
        var peak = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(50))) peak = Math.Max(peak, Peak(process.Id));
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(Mails, Archived().Length);
        Assert.InRange(peak, 50L << 20, 400L << 20);
        Assert.InRange((long)Mails * attachment.Length, 450L << 20, long.MaxValue);
    }

    /// <summary>The most memory that a process has had, in bytes; 0 when it is gone.</summary>
    private static long Peak(int process) => Reads($"/proc/{process}/status").Split('\n')
        .Where(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
        .Select(static line => 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture))
        .FirstOrDefault();

    [Fact]
    public void A_mail_without_a_readable_header_is_kept_and_named_and_stops_nothing()
    {
        Server.Deliver(Mail(1));
        const string Broken = "no field at all\n\u0001\u0002 nothing either\nList-Id: <devel.example.org>\n\nText.\n";
        Server.Deliver(Broken);
        Server.Deliver(Mail(3));
        Configure(Server.Port, Server.Account.Secret!.Text);

        var run = Run("sync");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("local, INBOX: 3 fetched\n3 new mails, 3 in ", run.Error, StringComparison.Ordinal);
        Assert.Contains("local, INBOX, UID 2: The text has no mail header: author and date are unknown.", run.Error, StringComparison.Ordinal);
        Assert.Equal(Server.Contents, Archived());
        Assert.Equal((0, "0 new mails"), (Run("sync", "-q").ExitCode, Run("sync").Error[..11]));
    }

    [Fact]
    public async Task A_watch_names_what_it_cannot_read_as_well_and_once()
    {
        Server.Deliver("no field at all\nList-Id: <devel.example.org>\n\nText.\n");
        Configure(Server.Port, Server.Account.Secret!.Text);
        using var watch = CommandRun.Start(_data.Home, "sync", "--watch");
        try
        {
            await CommandRun.LineAsync(watch, "local, INBOX, UID 1: The text has no mail header: author and date are unknown.");
            await CommandRun.LineAsync(watch, "watching local: 1 new mails, 1 in the archive");
            Server.Deliver(Mail(2));
            var said = "";
            while (!said.EndsWith("watching local: 1 new mails, 2 in the archive", StringComparison.Ordinal))
            {
                Assert.DoesNotContain("UID 1", said, StringComparison.Ordinal);
                said = await watch.StandardError.ReadLineAsync(Cancelled) ?? throw new EndOfStreamException();
            }
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public void A_folder_that_stays_closed_is_named_and_the_others_are_read()
    {
        Server.MakeFolder("closed");
        Server.Deliver(Mail(1));
        using var proxy = new FaultyProxy(Server.Port, static _ => new Faults
        {
            OnCommand = static (_, text) => text.StartsWith("EXAMINE closed", StringComparison.Ordinal) ? Reaction.Say("TAG NO [NOPERM] Permission denied") : Reaction.Pass,
        });
        Configure(proxy.Port, Server.Account.Secret!.Text, ", \"folders\": [\"*\"]");
        var run = Run("sync");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("local, closed: not read to the end: The IMAP server replied", run.Error, StringComparison.Ordinal);
        Assert.Contains("local, INBOX: 1 fetched\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("local failed on ", Run("accounts").Out, StringComparison.Ordinal);
        Configure(Server.Port, Server.Account.Secret!.Text, ", \"folders\": [\"*\"]");
        Assert.Equal(0, Run("sync").ExitCode);
        Assert.DoesNotContain("failed on", Run("accounts").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_watch_tries_an_account_again_that_was_wrong_when_it_began()
    {
        Server.Deliver(Mail(1));
        using var screen = new Screen(color: false, quiet: true, verbose: false);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        stop.CancelAfter(TimeSpan.FromMinutes(1));
        var context = new CommandContext(new UserSettings { Store = StorePath }, screen, Json: false, AsOf: null, new HastyTime(), stop.Token);
        var secret = Path.Combine(_data.Home, "secret");
        var late = Server.Account with { Name = "late", Secret = new SecretReference("file:" + secret) };
        using (var store = ArchiveSyncStore.Open(context))
        {
            Assert.Equal(ExitCode.Unreadable, await new WatchRun(context, store, []).RunAsync([late]));
            var duty = new Duty(round =>
            {
                if (round is { Account: "late", Trouble: "" }) stop.Cancel();
                if (round is not { Account: "local" } || File.Exists(secret)) return;
                File.WriteAllText(secret, Password);
                File.SetUnixFileMode(secret, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            });
            Assert.Equal(ExitCode.Done, await new WatchRun(context, store, [duty]).RunAsync([late, Server.Account]));
        }

        using var archive = Archive.Open(StorePath, ArchiveAccess.Read, Cancelled);
        Assert.Equal([("late", ""), ("local", "")], archive.Accounts().Select(static account => (account.Account, account.Failure)));
    }

    private sealed class Duty(Action<AccountRound?> tend) : IWatchDuty
    {
        public Task TendAsync(DateTimeOffset now, AccountRound? lastRound, CancellationToken cancellation)
        {
            tend(lastRound);
            return Task.CompletedTask;
        }
    }
}
