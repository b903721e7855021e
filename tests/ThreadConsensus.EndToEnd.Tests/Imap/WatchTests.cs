using System.Collections.Concurrent;
using System.Runtime.Versioning;
using System.Text;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using MimeKit;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>How a watch learns of new mail from a real Dovecot, and goes on after what may happen meanwhile.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class WatchTests : WithDovecot
{
    private readonly MemoryStore _store = new();
    private readonly ConcurrentQueue<string> _commands = new();
    private readonly ConcurrentQueue<string> _notes = new();

    private static string Mail(int number) =>
        $"From: ada@example.org\nMessage-ID: <{number}@example.org>\nList-Id: <devel.example.org>\nSubject: {number}\n\nMail {number}.\n";

    /// <summary>Watches until there are so many mails; after each round the test may do something.</summary>
    private async Task WatchAsync(
        ImapAccount account, TimeProvider time, int mails, Func<IReadOnlyList<FolderReport>, int, Task> synced)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        enough.CancelAfter(TimeSpan.FromSeconds(90));
        var rounds = 0;
        var watching = new ImapSync(_store, time, _notes.Enqueue).WatchAsync(account, async folders =>
        {
            await synced(folders, rounds++);
            if (_store.Mails.Count >= mails) await enough.CancelAsync();
        }, enough.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watching);
        Assert.Equal(Enumerable.Range(1, mails).Select(Mail), _store.Texts.Order(StringComparer.Ordinal));
    }

    /// <summary>Through this nothing goes wrong but what is said of each command, and commands are remembered.</summary>
    private FaultyProxy Proxy(Func<int, string, Reaction> onCommand, Func<string, string>? onLine = null) => new(Server.Port, number => new Faults
    {
        OnLine = onLine ?? (static line => line),
        OnCommand = (_, text) =>
        {
            _commands.Enqueue(text);
            return onCommand(number, text);
        },
    });

    private static Func<int, string, Reaction> PassAll => static (_, _) => Reaction.Pass;

    private static Func<string, string> Without(string capability) =>
        line => line.Contains("CAPABILITY", StringComparison.Ordinal) ? line.Replace(" " + capability, "", StringComparison.Ordinal) : line;

    /// <summary>Does it when the watch is probably waiting for news.</summary>
    private Task DeliverLater(int number, string folder = "INBOX")
    {
        _ = Task.Run(async () =>
        {
            await Task.Delay(TimeSpan.FromSeconds(2), Cancelled);
            await AppendAsync(folder, Mail(number));
        }, Cancelled);
        return Task.CompletedTask;
    }

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
    public async Task Mail_comes_as_it_arrives()
    {
        Server.Deliver(Mail(1));
        using var proxy = Proxy(PassAll);
        await WatchAsync(Server.Account with { Port = proxy.Port }, TimeProvider.System, 2, (_, round) =>
        {
            if (round == 0) Server.Deliver(Mail(2));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Waiting_is_renewed_before_the_server_hangs_up()
    {
        Server.Deliver(Mail(1));
        using var proxy = Proxy(PassAll);
        await WatchAsync(Server.Account with { Port = proxy.Port }, new HastyTime(), 2, (_, round) =>
        {
            if (round == 3) Server.Deliver(Mail(2));
            return Task.CompletedTask;
        });
        var waits = _commands.Where(static text => text is "IDLE" or "DONE").ToList();
        Assert.Equal(["IDLE", "DONE", "IDLE", "DONE", "IDLE", "DONE"], waits.Take(6));
        Assert.Equal((1, 0), (proxy.Connections, _notes.Count));
    }

    [Fact]
    public async Task A_server_that_cannot_tell_is_asked_now_and_then()
    {
        Server.Deliver(Mail(1));
        using var proxy = Proxy(PassAll, Without("IDLE"));
        await WatchAsync(Server.Account with { Port = proxy.Port }, new HastyTime(), 2, (_, round) =>
        {
            if (round == 2) Server.Deliver(Mail(2));
            return Task.CompletedTask;
        });
        Assert.DoesNotContain("IDLE", _commands);
        Assert.Equal((1, 0), (proxy.Connections, _notes.Count));
    }

    [Fact]
    public async Task Mail_in_any_of_several_folders_comes_as_it_arrives()
    {
        Server.MakeFolder("lists");
        using var proxy = Proxy(PassAll);
        var account = Server.Account with { Port = proxy.Port, Folders = ["INBOX", "lists"] };
        await WatchAsync(account, TimeProvider.System, 2, (_, _) => _store.Mails.Count switch
        {
            0 => DeliverLater(1, "lists"),
            1 => DeliverLater(2),
            _ => Task.CompletedTask,
        });
        Assert.Contains(_commands, static text => text.StartsWith("NOTIFY SET", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("TAG NO too many mailboxes")]
    [InlineData("TAG BAD [NOTIFICATIONOVERFLOW] no")]
    public async Task Several_folders_of_a_server_that_does_not_tell_of_them_are_looked_at_now_and_then(string answer)
    {
        Server.MakeFolder("lists");
        var said = Reaction.Say(answer);
        using var proxy = Proxy(
            (_, text) => answer.Length > 0 && text.StartsWith("NOTIFY", StringComparison.Ordinal) ? said : Reaction.Pass,
            answer.Length > 0 ? null : Without("NOTIFY"));
        var account = Server.Account with { Port = proxy.Port, Folders = ["INBOX", "lists"] };
        await WatchAsync(account, new HastyTime(), 2, async (_, round) =>
        {
            if (round == 1) await AppendAsync("lists", Mail(1));
            if (round == 2) await AppendAsync("INBOX", Mail(2));
        });
        Assert.Equal(answer.Length > 0, _commands.Any(static text => text.StartsWith("NOTIFY", StringComparison.Ordinal)));
        Assert.Equal((1, 0), (proxy.Connections, _notes.Count));
    }

    [Theory]
    [InlineData("IDLE")]
    [InlineData("XYZZY")]
    public async Task After_the_machine_slept_a_connection_gone_dead_is_not_waited_for(string lacks)
    {
        Server.Deliver(Mail(1));
        var time = new ShiftedTime(TimeProvider.System);
        using var proxy = Proxy((number, text) => number == 0 && text == "IDLE" ? Reaction.Stall : Reaction.Pass, Without(lacks));
        var account = Server.Account with { Port = proxy.Port, Timeout = TimeSpan.FromHours(1) };
        await WatchAsync(account, time, 2, (_, round) =>
        {
            if (round == 0) SleepSoon();
            return Task.CompletedTask;
        });
        Assert.Equal("This machine has slept. Trying again in 1.0 s.", Assert.Single(_notes));

        void SleepSoon() => Task.Run(
            async () =>
            {
                await Task.Delay(TimeSpan.FromSeconds(3), Cancelled);
                Server.Deliver(Mail(2));
                time.Sleep(TimeSpan.FromHours(8));
            },
            Cancelled);
    }

    [Fact]
    public async Task A_server_that_goes_away_and_comes_back_is_found_again()
    {
        Server.Deliver(Mail(1));
        await WatchAsync(Server.Account, new HastyTime(), 3, (_, round) =>
        {
            if (round == 0) Server.Restart();
            if (round <= 1) Server.Deliver(Mail(2 + round));
            return Task.CompletedTask;
        });
        Assert.NotEmpty(_notes);
    }

    [Fact]
    public async Task A_mail_that_breaks_the_connection_each_time_does_not_keep_the_others_waiting()
    {
        for (var number = 1; number <= 3; number++) Server.Deliver(Mail(number));
        Server.Deliver(Mail(9));
        using var proxy = Proxy(static (_, text) =>
            text.StartsWith("UID FETCH", StringComparison.Ordinal) && text.Split(' ')[2] is "4" or "1:4" or "2:4" or "3:4" ? Reaction.Cut : Reaction.Pass);
        var pending = 0;
        await WatchAsync(Server.Account with { Port = proxy.Port }, new HastyTime(), 3, (folders, _) =>
        {
            pending = folders[0].Pending;
            return Task.CompletedTask;
        });
        Assert.Equal(1, pending);
    }

    [Fact]
    public async Task A_folder_that_the_server_keeps_closed_does_not_keep_the_others_waiting()
    {
        Server.MakeFolder("closed");
        Server.Deliver(Mail(1));
        using var proxy = Proxy(static (_, text) =>
            text.StartsWith("EXAMINE closed", StringComparison.Ordinal) ? Reaction.Say("TAG NO [NOPERM] Permission denied") : Reaction.Pass);
        var account = Server.Account with { Port = proxy.Port, Folders = ["*"] };
        await WatchAsync(account, new HastyTime(), 2, (folders, round) =>
        {
            Assert.Equal(["", "The IMAP server replied to the 'EXAMINE' command with a 'NO' response: Permission denied"],
                folders.OrderBy(static folder => folder.Failure, StringComparer.Ordinal).Select(static folder => folder.Failure));
            if (round == 1) Server.Deliver(Mail(2));
            return Task.CompletedTask;
        });
        Assert.Equal((1, 0), (proxy.Connections, _notes.Count));
        Assert.Equal([new FolderReport("INBOX"), new FolderReport("closed", Failure: "The IMAP server replied to the 'EXAMINE' command with a 'NO' response: Permission denied")],
            await new ImapSync(_store, new HastyTime(), static _ => { }).RunAsync(account, Cancelled));
    }
}
