using System.Collections.Concurrent;
using System.Globalization;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Imap;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Sync;

/// <summary>
/// <c>sync --watch</c>: every account by itself, each round analysed at once, until told to stop, or until every account
/// has turned out to be wrong. While others work, one that is wrong is tried again each hour.
/// </summary>
internal sealed class WatchRun(CommandContext context, ArchiveSyncStore store, IReadOnlyList<IWatchDuty> duties)
{
    private static readonly TimeSpan TendEvery = TimeSpan.FromMinutes(1);

    /// <summary>Seldom enough that no server locks an account for its wrong password.</summary>
    private static readonly TimeSpan WrongAgain = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim _tending = new(1, 1);
    private readonly ConcurrentDictionary<string, bool> _wrong = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _allWrong = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private AccountRound? _last;

    /// <returns>The exit code: being told to stop is no failure.</returns>
    public async Task<int> RunAsync(IReadOnlyList<ImapAccount> accounts)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.Cancel);
        var tending = TendRegularlyAsync(ended.Token);
        var watching = accounts.Select(account => WatchAsync(account, accounts.Count, ended.Token)).ToList();
        try
        {
            // A failure that is not about one account, such as a full disk, ends the watch at once.
            await await Task.WhenAny([tending, _allWrong.Task, .. watching]).ConfigureAwait(false);
            return ExitCode.Unreadable;
        }
        catch (OperationCanceledException) when (context.Cancel.IsCancellationRequested)
        {
            context.Screen.Say("Stopped watching.");
            return ExitCode.Done;
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll([tending, .. watching]).ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
        }
    }

    /// <summary>Never ends but by failing.</summary>
    private async Task WatchAsync(ImapAccount account, int accounts, CancellationToken cancellation)
    {
        var sync = new ImapSync(store, context.Clock, line =>
        {
            context.Screen.Say(Stamped($"{account.Name}: {line}"));
            Note(new AccountRound(account.Name, 0, [], line));
        });
        while (true)
        {
            try
            {
                await sync.WatchAsync(account, folders => ConcludeAsync(account, folders, cancellation), cancellation).ConfigureAwait(false);
            }
            catch (MailServerException reason)
            {
                Console.Error.WriteLine($"threadconsensus: {account.Name}: {reason.Message}");
                Note(new AccountRound(account.Name, 0, [], reason.Message));
                _wrong[account.Name] = true;
                if (_wrong.Count == accounts) _allWrong.TrySetResult();
            }

            await Task.Delay(WrongAgain, context.Clock, cancellation).ConfigureAwait(false);
        }
    }

    private void Note(AccountRound round)
    {
        _last = round;
        store.Record(round);
        store.Release();
    }

    private async Task ConcludeAsync(ImapAccount account, IReadOnlyList<FolderReport> folders, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _wrong.TryRemove(account.Name, out _);
        var round = new AccountRound(account.Name, store.TakeAdded(account.Name), folders);
        store.Record(round);
        var mails = store.Conclude();
        store.TellProblems();
        _last = round;
        if (context.Json) SyncReport.PrintJson(round);
        foreach (var line in SyncReport.Lines(round)) context.Screen.Say(Stamped(line));
        context.Screen.Say(Stamped($"watching {account.Name}: {round.Added} new mails, {mails} in the archive"));
        await TendAsync(cancellation).ConfigureAwait(false);
    }

    private string Stamped(string line) =>
        context.Clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss'Z '", CultureInfo.InvariantCulture) + line;

    private async Task TendRegularlyAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await TendAsync(cancellation).ConfigureAwait(false);
            await Task.Delay(TendEvery, context.Clock, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>One at a time; a duty that fails is told and tried again the next time.</summary>
    private async Task TendAsync(CancellationToken cancellation)
    {
        await _tending.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            foreach (var duty in duties)
            {
                try
                {
                    await duty.TendAsync(context.Clock.GetUtcNow(), _last, cancellation).ConfigureAwait(false);
                }
                catch (Exception reason) when (reason is UserException or ArchiveException or IOException)
                {
                    context.Screen.Say(Stamped(reason.Message));
                }
            }
        }
        finally
        {
            _tending.Release();
        }
    }
}
