using System.IO.Enumeration;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using ThreadConsensus.Mail.Connections;

namespace ThreadConsensus.Mail.Imap;

/// <summary>
/// Brings the mail of an account into a store, once or for as long as the process runs. Interrupted anywhere, the next
/// run goes on behind the last committed batch.
/// </summary>
/// <param name="time">Times the waits between attempts.</param>
/// <param name="note">
/// Told in one line what happens: retries, and a heartbeat each time that watching looks again.
/// </param>
public sealed class ImapSync(ISyncStore store, TimeProvider time, Action<string> note)
{
    private const int Attempts = 6;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>Servers may hang up on a client that idles for 30 minutes (RFC 2177).</summary>
    private static readonly TimeSpan IdleFor = TimeSpan.FromMinutes(25);
    private static readonly TimeSpan PollEvery = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Copies what is new in every folder of the account. A connection that breaks is made again, six times without
    /// progress.
    /// </summary>
    /// <exception cref="MailServerException">When trying again does not help; the message says what to do.</exception>
    public async Task<IReadOnlyList<FolderReport>> RunAsync(ImapAccount account, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(account);
        var done = new Dictionary<string, FolderReport>(StringComparer.Ordinal);
        var failures = 0;
        while (true)
        {
            try
            {
                using var client = await ImapConnection.OpenAsync(account, cancellation).ConfigureAwait(false);
                await SyncAsync(client, account, done, () => failures = 0, cancellation).ConfigureAwait(false);
                await client.DisconnectAsync(quit: true, cancellation).ConfigureAwait(false);
                return [.. done.Values];
            }
            catch (Exception reason) when (IsPassing(reason))
            {
                if (++failures >= Attempts)
                {
                    throw new MailServerException($"{account.Host} failed {Attempts} times: {reason.Message} Try again later.", reason);
                }

                await WaitAsync(account, failures, reason, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Syncs, then waits for new mail with IDLE, or by looking every two minutes, until cancelled.</summary>
    /// <param name="synced">Told the reports after each round.</param>
    public async Task WatchAsync(ImapAccount account, Action<IReadOnlyList<FolderReport>> synced,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(synced);
        for (var failures = 0; ;)
        {
            try
            {
                using var client = await ImapConnection.OpenAsync(account, cancellation).ConfigureAwait(false);
                while (true)
                {
                    var done = new Dictionary<string, FolderReport>(StringComparer.Ordinal);
                    await SyncAsync(client, account, done, () => failures = 0, cancellation).ConfigureAwait(false);
                    failures = 0;
                    synced([.. done.Values]);
                    note($"watching {account.Name}");
                    await NewsAsync(client, account, cancellation).ConfigureAwait(false);
                }
            }
            catch (Exception reason) when (IsPassing(reason))
            {
                await WaitAsync(account, ++failures, reason, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task SyncAsync(
        ImapClient client, ImapAccount account, Dictionary<string, FolderReport> done, Action committed,
            CancellationToken cancellation)
    {
        foreach (var folder in await FoldersAsync(client, account, cancellation).ConfigureAwait(false))
        {
            if (done.ContainsKey(folder.FullName)) continue;
            done[folder.FullName] = await new FolderSync(account, store, folder,
                committed).RunAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static async Task<List<IMailFolder>> FoldersAsync(ImapClient client, ImapAccount account,
        CancellationToken cancellation)
    {
        var items = StatusItems.Count | StatusItems.UidNext | StatusItems.UidValidity;
        if (client.Capabilities.HasFlag(ImapCapabilities.CondStore)) items |= StatusItems.HighestModSeq;
        var found = new List<IMailFolder>();
        foreach (var space in client.PersonalNamespaces.Concat(client.SharedNamespaces))
        {
            var all = await client.GetFoldersAsync(space, items, subscribedOnly: false,
                cancellation).ConfigureAwait(false);
            found.AddRange(all.Where(folder => IsWanted(folder, account)));
        }

        if (found.Count == 0)
        {
            var wanted = string.Join(", ", account.Folders);
            throw new MailServerException($"{account.Name} has no folder that matches {wanted}.");
        }

        return [.. found.DistinctBy(static folder => folder.FullName).OrderBy(static folder => folder.FullName,
            StringComparer.Ordinal)];
    }

    private static bool IsWanted(IMailFolder folder, ImapAccount account) =>
        (folder.Attributes & (FolderAttributes.NoSelect | FolderAttributes.NonExistent)) == 0
        && account.Folders.Any(pattern =>
            FileSystemName.MatchesSimpleExpression(pattern, folder.FullName, IsInbox(folder)));

    /// <summary>The one name in which case does not matter (RFC 3501 section 5.1).</summary>
    private static bool IsInbox(IMailFolder folder) =>
        string.Equals(folder.FullName, "INBOX", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns when there may be new mail.</summary>
    private async Task NewsAsync(ImapClient client, ImapAccount account, CancellationToken cancellation)
    {
        var folders = await FoldersAsync(client, account, cancellation).ConfigureAwait(false);
        if (folders.Count > 1 || !client.Capabilities.HasFlag(ImapCapabilities.Idle))
        {
            await Task.Delay(PollEvery, time, cancellation).ConfigureAwait(false);
            return;
        }

        var folder = folders[0];
        if (!folder.IsOpen) await folder.OpenAsync(FolderAccess.ReadOnly, cancellation).ConfigureAwait(false);
        using var enough = new CancellationTokenSource(IdleFor, time);
        void Arrived(object? sender, EventArgs arguments) => enough.Cancel();
        folder.CountChanged += Arrived;
        try
        {
            // Mail may have come between the sync and the EXAMINE; the next round finds it at once.
            var known = store.Load(account.Name, folder.FullName);
            if (known is not null && known.UidNext == folder.UidNext?.Id)
            {
                await client.IdleAsync(enough.Token, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            folder.CountChanged -= Arrived;
        }

        await folder.CloseAsync(expunge: false, cancellation).ConfigureAwait(false);
    }

    /// <summary>True for what the network or a busy server does, and time heals.</summary>
    private static bool IsPassing(Exception reason) => reason is IOException or SocketException or ImapProtocolException
        or ImapCommandException or ServiceNotConnectedException or ServiceNotAuthenticatedException or TimeoutException
        or FolderNotOpenException or FolderNotFoundException;

    /// <summary>
    /// Twice as long each time, at most five minutes, with a random share so that clients do not come back together.
    /// </summary>
    private async Task WaitAsync(ImapAccount account, int failures, Exception reason, CancellationToken cancellation)
    {
        var longest = Math.Min(LongestWait.TotalSeconds,
            FirstWait.TotalSeconds * Math.Pow(2, Math.Min(failures, 20) - 1));
        var wait = TimeSpan.FromSeconds(longest * (0.5 + Random.Shared.NextDouble() / 2));
        note($"{account.Name}: {reason.Message} Trying again in {wait.TotalSeconds:0.0} s.");
        await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
    }
}
