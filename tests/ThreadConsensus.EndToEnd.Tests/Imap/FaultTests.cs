using System.Runtime.Versioning;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.EndToEnd.Tests.Imap;

/// <summary>
/// What can go wrong between client and server, against a real Dovecot. After each fault the archive equals what the
/// server holds, nothing was handed to it twice, a further sync brings nothing, and no flag has changed.
/// </summary>
[UnsupportedOSPlatform("windows")]
public sealed class FaultTests : WithDovecot
{
    private const int Mails = 40;

    private readonly string[] _mails = [.. Enumerable.Range(1, Mails).Select(Mail)];

    private static string Mail(int number) =>
        $"From: ada@example.org\nMessage-ID: <{number}@example.org>\nList-Id: <devel.example.org>\nSubject: {number}\n\n"
        + string.Concat(Enumerable.Repeat($"Mail {number}.\n", 40));

    private List<string> Fill() => [.. _mails.Select(mail => Server.Deliver(mail))];

    private static Task<IReadOnlyList<FolderReport>> SyncAsync(ISyncStore store, ImapAccount account) =>
        new ImapSync(store, new HastyTime(), static _ => { }).RunAsync(account, Cancelled);

    /// <summary>Syncs through the faults into a new store, and checks all that must hold afterwards.</summary>
    private async Task SurviveAsync(Func<int, Faults> faults, TimeSpan? timeout = null, int? port = null)
    {
        using var store = new ArchiveStore();
        using var proxy = new FaultyProxy(port ?? Server.Port, faults);
        var account = (port is null ? Server.Account : Server.TlsAccount) with
        {
            Port = proxy.Port,
            Timeout = timeout ?? TimeSpan.FromSeconds(30),
        };
        await SyncAsync(store, account);
        await AssertWholeAsync(store);
    }

    /// <summary>The archive equals the server's content, nothing twice, and there is nothing left to do.</summary>
    private async Task AssertWholeAsync(ArchiveStore store)
    {
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(store, Server.Account));
        Assert.Equal(Server.Contents, store.Archived);
        Assert.Equal(Server.Contents, store.Handed);
        Assert.All(Server.FileNames, name => Assert.Matches(@"^[^:]*(:2,)?$", name));
    }

    private static Func<int, Faults> OnFirst(Faults faults) => number => number == 0 ? faults : Faults.None;

    private static Func<int, Faults> OnFirst(Func<int, string, Reaction> onCommand) => OnFirst(new Faults { OnCommand = onCommand });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cut_at_every_command_boundary(bool commandArrives)
    {
        Fill();
        var commands = new List<string>();
        await SurviveAsync(OnFirst((_, text) =>
        {
            commands.Add(text);
            return Reaction.Pass;
        }));
        Assert.Contains("UNSELECT", commands);
        var cut = new List<string>();
        for (var at = 0; at < commands.Count; at++)
        {
            await SurviveAsync(OnFirst((number, text) =>
            {
                if (number != at) return Reaction.Pass;
                cut.Add(text);
                return Reaction.Cut with { Passes = commandArrives };
            }));
        }

        Assert.Equal(commands, cut);
    }

    [Fact]
    public async Task A_cut_anywhere_while_the_connection_is_being_encrypted()
    {
        Fill();
        foreach (var bytes in (int[])[1, 100, 1000, 1500, 2000, 2500, 3000])
            await SurviveAsync(number => new Faults { IsOpaque = true, CutAfterBytes = number < 2 ? bytes : int.MaxValue }, port: Server.TlsPort);
    }

    [Fact]
    public async Task A_greeting_that_turns_the_client_away()
    {
        Fill();
        var lines = 0;
        await SurviveAsync(number => number > 1 ? Faults.None : new Faults
        {
            OnLine = line => lines++ == 0 ? "* BYE Server is shutting down" : line,
            OnCommand = static (_, _) => Reaction.Cut,
        });
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
        foreach (var command in (string[])["NAMESPACE", "LIST", "STATUS", "EXAMINE", "UID SEARCH", "UID FETCH"])
        {
            var refused = 0;
            var said = Reaction.Say(answer) with { Cuts = answer.StartsWith("* BYE", StringComparison.Ordinal) };
            await SurviveAsync(_ => new Faults
            {
                OnCommand = (_, text) => text.StartsWith(command, StringComparison.Ordinal) && refused++ < 3 ? said : Reaction.Pass,
            });
        }
    }

    [Theory]
    [InlineData("* BYE Too many connections")]
    [InlineData("TAG NO [UNAVAILABLE] Temporary authentication failure.")]
    [InlineData("TAG NO [LIMIT] Too many sessions")]
    public async Task A_sign_in_that_is_refused_for_a_while(string answer)
    {
        Fill();
        var said = Reaction.Say(answer) with { Cuts = answer.StartsWith("* BYE", StringComparison.Ordinal) };
        await SurviveAsync(number => number > 2 ? Faults.None : new Faults
        {
            OnCommand = (_, text) => text.StartsWith("AUTHENTICATE", StringComparison.Ordinal) || text.StartsWith("LOGIN", StringComparison.Ordinal)
                ? said
                : Reaction.Pass,
        });
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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_mail_deleted_while_it_is_fetched_is_gone_and_the_others_come(bool byAnotherClient)
    {
        var delivered = Fill();
        using var store = new ArchiveStore();
        var fetches = 0;
        using var proxy = new FaultyProxy(Server.Port, _ => new Faults
        {
            OnCommand = (_, text) =>
            {
                if (!text.StartsWith("UID FETCH", StringComparison.Ordinal) || fetches++ != 1) return Reaction.Pass;
                if (byAnotherClient) Expunge(7);
                else Server.Remove(delivered[6]);
                return Reaction.Pass;
            },
        });
        await SyncAsync(store, Server.Account with { Port = proxy.Port });
        await SyncAsync(store, Server.Account);
        Assert.DoesNotContain(_mails[6], Server.Contents);
        await AssertWholeAsync(store);
    }

    private void Expunge(uint uid)
    {
        using var client = new ImapClient();
        client.Connect("127.0.0.1", Server.Port, SecureSocketOptions.None, Cancelled);
        client.Authenticate(new SaslMechanismPlain("ada", "correct-horse"), Cancelled);
        client.Inbox.Open(FolderAccess.ReadWrite, Cancelled);
        client.Inbox.AddFlags(new UniqueId(uid), MessageFlags.Deleted, silent: true, Cancelled);
        client.Inbox.Expunge(Cancelled);
        client.Disconnect(quit: true, Cancelled);
    }

    [Fact]
    public async Task A_folder_renumbered_between_two_connections_is_read_anew()
    {
        Fill();
        using var store = new ArchiveStore();
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
        await AssertWholeAsync(store);
    }

    [Fact]
    public async Task A_folder_renumbered_after_it_was_read_is_read_anew_and_archived_once()
    {
        Fill();
        using var store = new ArchiveStore();
        await SyncAsync(store, Server.Account);
        Server.Renumber();
        Server.Deliver(Mail(Mails + 1));
        Assert.Equal([new FolderReport("INBOX", Stored: Mails + 1, Renumbered: true)], await SyncAsync(store, Server.Account));
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(store, Server.Account));
        Assert.Equal(Server.Contents, store.Archived);
    }

    [Fact]
    public async Task A_server_restored_from_a_backup_that_gives_uids_a_second_time_is_noticed()
    {
        var delivered = Fill();
        using var store = new ArchiveStore();
        await SyncAsync(store, Server.Account);
        foreach (var mail in delivered.Skip(Mails - 5)) Server.Remove(mail);
        Server.Renumber(keepsValidity: true);
        Server.Deliver(Mail(Mails + 1));
        Assert.Equal([new FolderReport("INBOX", Stored: Mails - 4, Renumbered: true)], await SyncAsync(store, Server.Account));
        Assert.Equal([new FolderReport("INBOX")], await SyncAsync(store, Server.Account));
        Assert.Equal(_mails.Append(Mail(Mails + 1)), store.Archived);
    }

    [Theory]
    [InlineData("TAG NO [SERVERBUG] Cannot read it", 7, 7)]
    [InlineData("TAG NO [SERVERBUG] Cannot read it", 5, 34)]
    [InlineData("", 7, 7)]
    public async Task Mails_that_the_server_cannot_give_wait_and_do_not_stop_the_others(string answer, int first, int last)
    {
        Fill();
        using var store = new ArchiveStore();
        var reaction = answer.Length > 0 ? Reaction.Say(answer) : Reaction.Cut;
        var missing = last - first + 1;
        using (var proxy = new FaultyProxy(Server.Port, _ => new Faults { OnCommand = (_, text) => AsksFor(text, first, last) ? reaction : Reaction.Pass }))
        {
            var account = Server.Account with { Port = proxy.Port };
            Assert.Equal([new FolderReport("INBOX", Stored: Mails - missing, Pending: missing)], await SyncAsync(store, account));
            Assert.Equal([.. _mails[..(first - 1)], .. _mails[last..]], store.Archived);
            Server.Deliver(Mail(Mails + 1));
            Assert.Equal([new FolderReport("INBOX", Stored: 1, Pending: missing)], await SyncAsync(store, account));
        }

        Assert.Equal([new FolderReport("INBOX", Stored: missing)], await SyncAsync(store, Server.Account));
        Assert.Equal(Server.Contents.Order(StringComparer.Ordinal), store.Archived.Order(StringComparer.Ordinal));
        Assert.Equal(Server.Contents.Order(StringComparer.Ordinal), store.Handed.Order(StringComparer.Ordinal));
    }

    private static bool AsksFor(string command, int first, int last)
    {
        if (!command.StartsWith("UID FETCH ", StringComparison.Ordinal)) return false;
        foreach (var range in command.Split(' ')[2].Split(','))
        {
            var ends = range.Split(':').Select(text => text == "*" ? uint.MaxValue : uint.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            if (ends[0] <= last && first <= ends[^1]) return true;
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
        using var store = new ArchiveStore();
        Assert.Equal([new FolderReport("INBOX", Stored: odd.Length)], await SyncAsync(store, Server.Account));
        Assert.Equal(odd, store.Archived);
        await AssertWholeAsync(store);
    }

    [Fact]
    public async Task A_folder_of_twenty_thousand_mails_over_a_bad_line()
    {
        static string Short(int number) => $"Message-ID: <{number}@example.org>\nList-Id: <devel.example.org>\n\n{number}\n";
        var mails = Enumerable.Range(1, 20_000).Select(Short).ToArray();
        foreach (var mail in mails) Server.Deliver(mail);
        using var store = new ArchiveStore();
        using var proxy = new FaultyProxy(Server.Port, number => new Faults { CutAfterBytes = 900_000 + (100_000 * number) });
        Assert.Equal([new FolderReport("INBOX", Stored: mails.Length)], await SyncAsync(store, Server.Account with { Port = proxy.Port }));
        Assert.Equal(mails, store.Handed);
        Assert.InRange(proxy.Connections, 3, 30);
        await AssertWholeAsync(store);
    }
}
