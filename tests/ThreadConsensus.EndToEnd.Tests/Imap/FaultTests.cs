using System.Runtime.Versioning;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>
/// What can go wrong between client and server, against a real Dovecot. After each fault the store holds what the server
/// holds, nothing twice, a further sync brings nothing, and no flag has changed.
/// </summary>
[UnsupportedOSPlatform("windows")]
public sealed class FaultTests : IDisposable
{
    private const int Mails = 40;

    private readonly Dovecot? _server = File.Exists(Dovecot.Program) ? new Dovecot() : null;
    private readonly string[] _mails = [.. Enumerable.Range(1, Mails).Select(Mail)];

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

    private static string Mail(int number) =>
        $"From: ada@example.org\nMessage-ID: <{number}@example.org>\nList-Id: <devel.example.org>\nSubject: {number}\n\n"
        + string.Concat(Enumerable.Repeat($"Mail {number}.\n", 40));

    private List<string> Fill() => [.. _mails.Select(mail => Server.Deliver(mail))];

    private static Task<IReadOnlyList<FolderReport>> SyncAsync(ISyncStore store, ImapAccount account) =>
        new ImapSync(store, new HastyTime(), static _ => { }).RunAsync(account, Cancelled);

    /// <summary>Syncs through the faults into a new store, and checks all that must hold afterwards.</summary>
    private async Task<FolderReport> SurviveAsync(Func<int, Faults> faults, TimeSpan? timeout = null)
    {
        var store = new MemoryStore();
        using var proxy = new FaultyProxy(Server.Port, faults);
        var account = Server.Account with { Port = proxy.Port, Timeout = timeout ?? TimeSpan.FromSeconds(30) };
        var report = Assert.Single(await SyncAsync(store, account));
        Assert.Equal(_mails, store.Texts);
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(store, Server.Account));
        Assert.Equal(_mails, store.Texts);
        Assert.All(Server.FileNames, name => Assert.Matches(@"^[^:]*(:2,)?$", name));
        return report;
    }

    private static Func<int, Faults> OnFirst(Faults faults) => number => number == 0 ? faults : Faults.None;

    private static Func<int, Faults> OnFirst(Func<int, string, Reaction> onCommand) => OnFirst(new Faults { OnCommand = onCommand });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cut_at_every_command_boundary(bool commandArrives)
    {
        Fill();
        for (var at = 0; at < 12; at++)
        {
            var cutAt = at;
            await SurviveAsync(OnFirst((number, _) => number == cutAt ? Reaction.Cut with { Passes = commandArrives } : Reaction.Pass));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Mails - 1)]
    [InlineData(Mails)]
    [InlineData(Mails + 20)]
    [InlineData((2 * Mails) - 1)]
    public async Task A_cut_in_the_middle_of_a_literal(int literal)
    {
        Fill();
        await SurviveAsync(number => number < 2 ? new Faults { CutInLiteral = literal } : Faults.None);
    }

    [Theory]
    [InlineData("")]
    [InlineData("EXAMINE")]
    [InlineData("UID SEARCH")]
    [InlineData("UID FETCH")]
    public async Task A_server_that_falls_silent(string command)
    {
        Fill();
        await SurviveAsync(
            OnFirst((_, text) => text.StartsWith(command, StringComparison.Ordinal) ? Reaction.Stall : Reaction.Pass), TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("* BYE Too many connections")]
    [InlineData("TAG NO [UNAVAILABLE] Backend is away")]
    [InlineData("TAG NO [INUSE] Locked")]
    [InlineData("TAG BAD Command not understood")]
    public async Task A_refusal_of_any_command(string answer)
    {
        Fill();
        foreach (var command in (string[])["LIST", "STATUS", "EXAMINE", "UID SEARCH", "UID FETCH"])
        {
            var refused = 0;
            var said = Reaction.Say(answer) with { Cuts = answer.StartsWith("* BYE", StringComparison.Ordinal) };
            await SurviveAsync(_ => new Faults
            {
                OnCommand = (_, text) => text.StartsWith(command, StringComparison.Ordinal) && refused++ < 3 ? said : Reaction.Pass,
            });
        }
    }

    [Fact]
    public async Task A_restart_of_the_server()
    {
        Fill();
        var restarts = 0;
        var restarting = new Lock();
        await SurviveAsync(_ =>
        {
            // Clocks run a thousand times too fast here, and servers do not start so fast.
            lock (restarting) return new Faults { OnCommand = (_, text) => Restart(text) };
        });

        Reaction Restart(string command)
        {
            lock (restarting)
            {
                if (command.StartsWith("UID FETCH", StringComparison.Ordinal) && restarts++ == 0) Server.Restart();
            }

            return Reaction.Pass;
        }
    }

    [Theory]
    [InlineData("RFC822.SIZE 0")]
    [InlineData("RFC822.SIZE 3")]
    [InlineData("RFC822.SIZE 99999999")]
    public async Task Sizes_that_are_not_true(string size)
    {
        Fill();
        await SurviveAsync(_ => new Faults
        {
            OnLine = line => System.Text.RegularExpressions.Regex.Replace(line, "RFC822.SIZE [0-9]+", size),
        });
    }

    [Theory]
    [InlineData("* XYZZY nothing happens", int.MaxValue)]
    [InlineData("* 4711 XYZZY", int.MaxValue)]
    [InlineData("* OK [XYZZY 7] unknown code", int.MaxValue)]
    [InlineData("%%% \u0001\u00ff {{{ ((", 2)]
    [InlineData("* 5 FETCH (UID )) FLAGS", 2)]
    public async Task Lines_that_make_no_sense(string garbage, int connections)
    {
        Fill();
        await SurviveAsync(number => number >= connections ? Faults.None : new Faults
        {
            OnLine = line => line.StartsWith("* 7 FETCH", StringComparison.Ordinal) || line.StartsWith("* FLAGS", StringComparison.Ordinal)
                ? garbage + "\r\n" + line
                : line,
        });
    }

    [Fact]
    public async Task A_mail_deleted_while_it_is_fetched_is_gone_and_the_others_come()
    {
        var delivered = Fill();
        var store = new MemoryStore();
        var fetches = 0;
        using var proxy = new FaultyProxy(Server.Port, _ => new Faults
        {
            OnCommand = (_, text) =>
            {
                if (text.StartsWith("UID FETCH", StringComparison.Ordinal) && fetches++ == 1) Server.Remove(delivered[6]);
                return Reaction.Pass;
            },
        });
        await SyncAsync(store, Server.Account with { Port = proxy.Port });
        await SyncAsync(store, Server.Account);
        Assert.Equal(_mails.Where(mail => mail != _mails[6]), store.Texts);
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(store, Server.Account));
    }

    [Fact]
    public async Task A_folder_renumbered_between_two_connections_is_read_anew()
    {
        Fill();
        var store = new MemoryStore();
        var fetches = 0;
        using var proxy = new FaultyProxy(Server.Port, _ => new Faults
        {
            OnCommand = (_, text) =>
            {
                if (!text.StartsWith("UID FETCH", StringComparison.Ordinal) || fetches++ != 1) return Reaction.Pass;
                Server.Renumber();
                return Reaction.Cut;
            },
        });
        await SyncAsync(store, Server.Account with { Port = proxy.Port });
        Assert.Equal(_mails, store.Texts.Distinct(StringComparer.Ordinal));
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(store, Server.Account));
    }

    [Theory]
    [InlineData("TAG NO [SERVERBUG] Cannot read it")]
    [InlineData("")]
    public async Task A_mail_that_the_server_cannot_give_waits_and_does_not_stop_the_others(string answer)
    {
        Fill();
        var store = new MemoryStore();
        var reaction = answer.Length > 0 ? Reaction.Say(answer) : Reaction.Cut;
        using (var proxy = new FaultyProxy(Server.Port, _ => new Faults { OnCommand = (_, text) => AsksFor(text, 7) ? reaction : Reaction.Pass }))
        {
            var account = Server.Account with { Port = proxy.Port };
            Assert.Equal([new FolderReport("INBOX", Stored: Mails - 1, Pending: 1)], await SyncAsync(store, account));
            Assert.Equal(_mails.Where(mail => mail != _mails[6]), store.Texts);
            Server.Deliver(Mail(Mails + 1));
            Assert.Equal([new FolderReport("INBOX", Stored: 1, Pending: 1)], await SyncAsync(store, account));
        }

        Assert.Equal([new FolderReport("INBOX", Stored: 1)], await SyncAsync(store, Server.Account));
        Assert.Equal(_mails.Append(Mail(Mails + 1)).Order(StringComparer.Ordinal), store.Texts.Order(StringComparer.Ordinal));
    }

    private static bool AsksFor(string command, int uid)
    {
        if (!command.StartsWith("UID FETCH ", StringComparison.Ordinal)) return false;
        foreach (var range in command.Split(' ')[2].Split(','))
        {
            var ends = range.Split(':').Select(text => text == "*" ? uint.MaxValue : uint.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            if (ends[0] <= uid && uid <= ends[^1]) return true;
        }

        return false;
    }

    [Fact]
    public async Task Eight_bit_header_fields_come_as_they_are()
    {
        string[] odd =
        [
            "From: J\u00fcrgen <j@example.org>\nMessage-ID: <a@example.org>\nList-Id: Entwickler f\u00fcr alles <devel.example.org>\nSubject: \u00dcber\n\nText.\n",
            "From: x\nMessage-ID: <b\u00e9@example.org>\nList-Id: <devel.example.org>\nSubject: \u0001\u0080\u00ff\n\n\u00ff\u00fe\n",
            "Message-ID: <c@example.org>\nList-Id: <devel.example.org>\nSubject:" + new string('x', 20_000) + "\n\nLong.\n",
            "List-Id: <devel.example.org>\n\n",
        ];
        foreach (var mail in odd) Server.Deliver(mail);
        var store = new MemoryStore();
        Assert.Equal([new FolderReport("INBOX", Stored: odd.Length)], await SyncAsync(store, Server.Account));
        Assert.Equal(odd, store.Texts);
    }

    [Fact]
    public async Task A_folder_of_twenty_thousand_mails_over_a_bad_line()
    {
        static string Short(int number) => $"Message-ID: <{number}@example.org>\nList-Id: <devel.example.org>\n\n{number}\n";
        var mails = Enumerable.Range(1, 20_000).Select(Short).ToArray();
        foreach (var mail in mails) Server.Deliver(mail);
        var store = new MemoryStore();
        using var proxy = new FaultyProxy(Server.Port, number => new Faults { CutAfterBytes = 900_000 + (100_000 * number) });
        Assert.Equal([new FolderReport("INBOX", Stored: mails.Length)], await SyncAsync(store, Server.Account with { Port = proxy.Port }));
        Assert.Equal(mails, store.Texts);
        Assert.InRange(proxy.Connections, 3, 30);
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(store, Server.Account));
    }
}
