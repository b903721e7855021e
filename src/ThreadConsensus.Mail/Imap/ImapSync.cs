using System.Globalization;
using MailKit.Net.Imap;
using ThreadConsensus.Mail.Connections;

namespace ThreadConsensus.Mail.Imap;

/// <summary>
/// Brings the mail of an account into a store, once or for as long as the process runs. Interrupted anywhere, the next
/// run goes on behind the last committed batch.
/// </summary>
/// <param name="time">Times the waits between attempts.</param>
/// <param name="note">Told in one line what happens: failures and how long is waited.</param>
public sealed class ImapSync(ISyncStore store, TimeProvider time, Action<string> note)
{
    private const int Attempts = 6;

    /// <summary>So many times a server that lets other folders read must refuse one, until it is believed to mean it.</summary>
    private const int RefusalsBelieved = 3;

    /// <summary>The wait before a connection that did bring something is made again.</summary>
    private static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Copies what is new in every folder of the account. A connection that breaks is made again, six times without
    /// progress; a folder that the server refuses is asked for three times.
    /// </summary>
    /// <param name="progress">Told how far it has come; null for nobody.</param>
    /// <exception cref="MailServerException">When trying again does not help; the message says what to do.</exception>
    public async Task<IReadOnlyList<FolderReport>> RunAsync(
        ImapAccount account, CancellationToken cancellation, Action<SyncProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(account);
        var round = new SyncRound(account, store, progress ?? (static _ => { }));
        var refusals = 0;
        try
        {
            await PersistAsync(account, Attempts, ImapTrouble.IsPassing, () => round.HasProgressed, async token =>
            {
                using var client = await ConnectAsync(round, token).ConfigureAwait(false);
                await SyncAsync(client, round, token).ConfigureAwait(false);
                var isBelieved = ++refusals >= RefusalsBelieved && round.Done.Count > 0;
                if (round.Refused.Count > 0 && !isBelieved) throw round.Refused.Values.First();
                await client.DisconnectAsync(quit: true, token).ConfigureAwait(false);
            }, cancellation).ConfigureAwait(false);
        }
        catch (ImapCommandException) when (round.Refused.Count > 0 && round.Done.Count > 0)
        {
            // The reports say so: one folder that stays closed is no reason to give up the others.
        }
        catch (Exception reason) when (ImapTrouble.IsPassing(reason))
        {
            throw new MailServerException(
                $"{account.Host} failed {Attempts} times: {reason.Message.TrimEnd('.')}. Try again later.", reason);
        }

        return round.Reports;
    }

    /// <summary>
    /// Syncs, then waits for new mail, until cancelled: for one folder with IDLE, for several with NOTIFY where
    /// it is offered and by looking every two minutes. Goes on after any failure of network or server; after a wrong
    /// account only once it has worked.
    /// </summary>
    /// <param name="synced">Told the reports after each round; the next begins when it is done.</param>
    /// <exception cref="MailServerException">
    /// When the account is wrong from the beginning; the message says what to do.
    /// </exception>
    public async Task WatchAsync(ImapAccount account, Func<IReadOnlyList<FolderReport>, Task> synced,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(synced);
        SyncRound NewRound() => new(account, store, static _ => { });
        var news = new MailNews(account, store, time);
        var round = NewRound();
        var (hasWorked, rounds) = (false, 0);
        await PersistAsync(
            account,
            int.MaxValue,
            reason => ImapTrouble.IsPassing(reason) || (hasWorked && reason is MailServerException),
            () => rounds > 0 || round.HasProgressed,
            async token =>
            {
                rounds = 0;
                using var client = await ConnectAsync(round, token).ConfigureAwait(false);
                while (true)
                {
                    var folders = await SyncAsync(client, round, token).ConfigureAwait(false);
                    if (folders.Count == 0) throw round.Refused.Values.First();
                    await synced(round.Reports).ConfigureAwait(false);
                    (hasWorked, rounds) = (true, rounds + 1);
                    var isAll = round.Refused.Count == 0;
                    round = NewRound() with { HasQuickResync = round.HasQuickResync };
                    await news.WaitAsync(client, folders, isAll, token).ConfigureAwait(false);
                }
            },
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Tries again with growing waits; what fails after it brought something begins to count anew.</summary>
    private async Task PersistAsync(
        ImapAccount account, int attempts, Func<Exception, bool> isPassing, Func<bool> hasProgressed,
        Func<CancellationToken, Task> action, CancellationToken cancellation)
    {
        void Waiting(Exception reason, TimeSpan wait) => note(string.Create(CultureInfo.InvariantCulture,
            $"{reason.Message.TrimEnd('.')}. Trying again in {wait.TotalSeconds:0.0} s."));
        for (var isDone = false; !isDone;)
        {
            isDone = await ImapTrouble.TryAgain(attempts, isPassing, time, Waiting).ExecuteAsync(async token =>
            {
                try
                {
                    await action(token).ConfigureAwait(false);
                    return true;
                }
                catch (Exception reason) when (isPassing(reason) && hasProgressed())
                {
                    Waiting(reason, ShortWait);
                    await Task.Delay(ShortWait, time, token).ConfigureAwait(false);
                    return false;
                }
            }, cancellation).ConfigureAwait(false);
        }
    }

    private static async Task<ImapClient> ConnectAsync(SyncRound round, CancellationToken cancellation)
    {
        round.Connecting();
        var client = await ImapConnection.OpenAsync(round.Account, cancellation).ConfigureAwait(false);
        round.HasQuickResync = client.Capabilities.HasFlag(ImapCapabilities.QuickResync);
        try
        {
            if (round.HasQuickResync) await client.EnableQuickResyncAsync(cancellation).ConfigureAwait(false);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Reads every folder that this round has not read yet. One that the server refuses does not stop the others.
    /// </summary>
    /// <returns>The folders of the account that the server lets read.</returns>
    private static async Task<List<ImapFolder>> SyncAsync(
        ImapClient client, SyncRound round, CancellationToken cancellation)
    {
        round.Refused.Clear();
        var folders = await FolderList.FindAsync(client, round.Account, cancellation).ConfigureAwait(false);
        foreach (var folder in folders.Where(folder => !round.Done.ContainsKey(folder.FullName)))
        {
            try
            {
                round.Done[folder.FullName] = await new FolderSync(round, folder)
                    .RunAsync(cancellation).ConfigureAwait(false);
            }
            catch (ImapCommandException reason)
            {
                round.Refused[folder.FullName] = reason;
                round.Failed();
            }
            catch
            {
                round.Failed();
                throw;
            }
        }

        return folders.FindAll(folder => !round.Refused.ContainsKey(folder.FullName));
    }
}
