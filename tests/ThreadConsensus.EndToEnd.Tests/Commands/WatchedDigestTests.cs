using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using NodaTime;
using NodaTime.Text;
using ThreadConsensus.Cli;
using ThreadConsensus.Cli.Digests;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Cli.Settings;
using ThreadConsensus.Cli.Sync;
using ThreadConsensus.EndToEnd.Tests.Imap;
using ThreadConsensus.EndToEnd.Tests.Smtp;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Storage;

namespace ThreadConsensus.EndToEnd.Tests.Commands;

/// <summary>The digest that sync --watch sends once a day, through real servers.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class WatchedDigestTests : IDisposable
{
    private const string Zone = "Pacific/Kiritimati";

    private static readonly DigestRequest Request = new("mail", "bob@example.org", null, null);

    private readonly SampleData _data = new();
    private readonly Exim? _smtp = Exim.WhyNot is null ? new Exim() : null;

    private string StorePath => Path.Combine(_data.Home, "data", "threadconsensus", "archive.db");

    private Exim Smtp
    {
        get
        {
            Assert.SkipWhen(_smtp is null, Exim.WhyNot ?? "");
            return _smtp;
        }
    }

    public void Dispose()
    {
        _smtp?.Dispose();
        _data.Dispose();
    }

    private static string Mail(int number) =>
        $"From: Ada Example <ada@example.org>\nDate: Fri, 14 Mar 2025 10:{number:D2}:00 +0000\nMessage-ID: <{number}@example.org>\n"
        + $"List-Id: <devel.example.org>\nSubject: [PATCH] fix clock {number}\n\nPlease ack.\n";

    [Fact]
    public async Task A_watch_makes_up_for_a_digest_that_came_due_and_sends_none_after_a_restart_that_day()
    {
        Assert.SkipUnless(File.Exists(Dovecot.Program), Dovecot.WhyNot);
        using var imap = new Dovecot();
        imap.Deliver(Mail(1));
        Configure(imap, at: TimeProvider.System.GetUtcNow().AddMinutes(-5));
        ToldTwoDaysAgo();

        await WatchAsync("Sent to bob@example.org.");
        imap.Deliver(Mail(2));
        await WatchAsync("watching local: 1 new mails, 2 in the archive");

        Assert.Equal("[example-devel] 1 proposed", Assert.Single(Smtp.Mails("bob", 1)).Subject);
    }

    [Theory]
    [InlineData("2025-03-28T12:00Z", "2025-03-29T01:30Z", "2025-03-30T01:30Z", "2025-03-31T00:30Z")]
    [InlineData("2025-10-24T12:00Z", "2025-10-25T00:30Z", "2025-10-26T00:30Z", "2025-10-27T01:30Z")]
    public async Task A_digest_goes_out_once_a_day_across_restarts_and_the_nights_that_clocks_change_in(
        string begun, params string[] expected)
    {
        Assert.Equal(0, CommandRun.Of(_data.Home, "import", _data.Write("1.eml", Mail(1)), "-q").ExitCode);
        var clock = new SetTime(At(begun));
        var settings = new UserSettings
        {
            Store = StorePath,
            Smtp = new SmtpSettings { From = "digest@example.org", Host = "127.0.0.1", Port = Smtp.Port, Security = ConnectionSecurity.None },
            Digest = new DigestSettings { At = "02:30", Zone = "Europe/Berlin", To = ["bob@example.org"] },
        };
        var runs = await RunsAsync(settings, clock, At(expected[^1]).AddHours(12));

        Assert.Equal(expected.Select(At), runs);
    }

    /// <summary>Tends to the duty every ten minutes, restarts it every seven hours, and notes when digests were made.</summary>
    private static async Task<List<DateTimeOffset>> RunsAsync(UserSettings settings, SetTime clock, DateTimeOffset until)
    {
        using var screen = new Screen(color: false, quiet: true, verbose: false);
        var context = new CommandContext(settings, screen, false, null, clock, TestContext.Current.CancellationToken);
        var runs = new List<DateTimeOffset>();
        var duty = DigestDuty.FromSettings(context).Single();
        for (var tick = 1; clock.GetUtcNow() < until; tick++)
        {
            if (tick % 42 == 0) duty = DigestDuty.FromSettings(context).Single();
            await duty.TendAsync(clock.GetUtcNow(), new AccountRound("local", 0, []), context.Cancel);
            await duty.Sending;
            using (var archive = Archive.Open(settings.StorePath, ArchiveAccess.Read))
            {
                if (archive.Digest(Request.Reader) is { } told && !runs.Contains(told.At)) runs.Add(told.At);
            }

            clock.Now += TimeSpan.FromMinutes(10);
        }

        return runs;
    }

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

    /// <summary>Runs the watch until it says something, and stops it as a service manager does.</summary>
    private async Task WatchAsync(string until)
    {
        using var watch = CommandRun.Start(_data.Home, "sync", "--watch");
        try
        {
            await CommandRun.LineAsync(watch, until);
            using var kill = Process.Start("kill", ["-TERM", $"{watch.Id}"]);
            await CommandRun.LineAsync(watch, "Stopped watching.");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private void Configure(Dovecot imap, DateTimeOffset at)
    {
        var local = LocalTimePattern.CreateWithInvariantCulture("HH:mm")
            .Format(Instant.FromDateTimeOffset(at).InZone(DateTimeZoneProviders.Tzdb[Zone]).TimeOfDay);
        _data.Write("config/threadconsensus/settings.json", $$"""
            {
              "accounts": { "local": {
                "host": "127.0.0.1", "port": {{imap.TlsPort}}, "pin": "{{imap.Fingerprint}}", "user": "ada", "secret": "{{imap.Account.Secret}}"
              } },
              "smtp": { "from": "digest@example.org", "host": "127.0.0.1", "port": {{Smtp.Port}}, "security": "none" },
              "digest": { "to": ["bob@example.org"], "at": "{{local}}", "zone": "{{Zone}}" }
            }
            """);
    }

    private void ToldTwoDaysAgo()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(StorePath)!);
        using var archive = Archive.Open(StorePath, ArchiveAccess.Write, TestContext.Current.CancellationToken);
        archive.PutDigest(new StoredDigest
        {
            Reader = Request.Reader,
            Number = 1,
            At = TimeProvider.System.GetUtcNow().AddDays(-2),
            LastMail = 0,
            DerivedBy = "an earlier program",
            Verdicts = new Dictionary<string, string>(StringComparer.Ordinal),
            Told = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal),
        });
    }

    /// <summary>A clock that stands until it is set.</summary>
    private sealed class SetTime(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
