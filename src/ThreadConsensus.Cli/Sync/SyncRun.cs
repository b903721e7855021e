using ThreadConsensus.Cli.Output;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Imap;

namespace ThreadConsensus.Cli.Sync;

/// <summary><c>sync</c>: one round over the accounts, then the analysis of what changed.</summary>
internal sealed class SyncRun(CommandContext context, ArchiveSyncStore store)
{
    /// <returns>The exit code.</returns>
    public int Run(IReadOnlyList<ImapAccount> accounts)
    {
        var rounds = new List<AccountRound>();
        foreach (var account in accounts)
        {
            var round = Run(account);
            rounds.Add(round);
            Tell(round);
        }

        var mails = store.Conclude();
        context.Screen.Say($"{rounds.Sum(round => round.Added)} new mails, {mails} in {context.Settings.StorePath}");
        var read = store.TellProblems();
        if (rounds.TrueForAll(round => round.Failure.Length > 0)) return ExitCode.Unreadable;
        return read == ExitCode.Done && rounds.TrueForAll(round => round.IsWhole) ? ExitCode.Done : ExitCode.PartlyRead;
    }

    private AccountRound Run(ImapAccount account)
    {
        var sync = new ImapSync(store, context.Clock, line => context.Screen.Say($"{account.Name}: {line}"));
        IReadOnlyList<FolderReport> folders = [];
        var failure = "";
        try
        {
            folders = ProgressSink.Run(context.Screen, $"mails of {account.Name}", progress =>
                sync.RunAsync(account, context.Cancel, at => progress.Report(at.Done, at.Total)).GetAwaiter().GetResult());
        }
        catch (MailServerException reason)
        {
            failure = reason.Message;
        }

        var round = new AccountRound(account.Name, store.TakeAdded(account.Name), folders, failure);
        store.Record(round);
        return round;
    }

    private void Tell(AccountRound round)
    {
        if (context.Json) SyncReport.PrintJson(round);
        foreach (var line in SyncReport.Lines(round)) context.Screen.Say(line);
        if (round.Failure.Length > 0) Console.Error.WriteLine($"threadconsensus: {round.Account}: {round.Failure}");
    }
}
