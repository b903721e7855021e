using MailKit;
using MailKit.Net.Imap;

namespace ThreadConsensus.Mail.Imap;

/// <summary>Waits until there may be new mail, by the best means that a server offers.</summary>
internal sealed class MailNews(ImapAccount account, ISyncStore store, TimeProvider time)
{
    /// <summary>
    /// Servers may hang up on a client that idles for 30 minutes (RFC 2177), and routers forget connections earlier.
    /// </summary>
    private static readonly TimeSpan IdleFor = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan PollEvery = TimeSpan.FromMinutes(2);

    /// <summary>Mail comes in bursts; what comes within this belongs to the same round.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(1);

    /// <summary>Folders named in one NOTIFY; an account with more is looked at every two minutes.</summary>
    private const int NotifiedFolders = 100;

    /// <param name="folders">Those that can be read, at least one.</param>
    /// <param name="isAll">False when the account has others, which the server refused and which are tried again.</param>
    /// <exception cref="IOException">The machine slept, and the connection is to be made anew.</exception>
    public async Task WaitAsync(
        ImapClient client, List<ImapFolder> folders, bool isAll, CancellationToken cancellation)
    {
        using var sleep = new SleepWatch(time, cancellation);
        try
        {
            await WaitAwakeAsync(client, folders, isAll, sleep.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException reason) when (sleep.HasSlept && !cancellation.IsCancellationRequested)
        {
            throw new IOException("This machine has slept.", reason);
        }
    }

    private async Task WaitAwakeAsync(
        ImapClient client, List<ImapFolder> folders, bool isAll, CancellationToken cancellation)
    {
        if (!client.Capabilities.HasFlag(ImapCapabilities.Idle))
        {
            await Task.Delay(PollEvery, time, cancellation).ConfigureAwait(false);
            return;
        }

        var opened = folders[0];
        await opened.OpenAsync(FolderAccess.ReadOnly, cancellation).ConfigureAwait(false);
        if (folders.Count > 1) await NotifyAsync(client, folders, cancellation).ConfigureAwait(false);

        // Servers that promise to tell of other folders do not see what another program puts there, so those are looked
        // at all the same.
        var most = folders.Count == 1 && isAll ? IdleFor : PollEvery;
        if (await IdleAsync(client, opened, folders, most, cancellation).ConfigureAwait(false))
        {
            await Task.Delay(Settle, time, cancellation).ConfigureAwait(false);
        }

        await opened.CloseAsync(expunge: false, cancellation).ConfigureAwait(false);
    }

    /// <summary>Has the server tell of mail in every folder (RFC 5465), where it can.</summary>
    private static async Task NotifyAsync(
        ImapClient client, List<ImapFolder> folders, CancellationToken cancellation)
    {
        if (!client.Capabilities.HasFlag(ImapCapabilities.Notify) || folders.Count > NotifiedFolders) return;
        ImapEvent[] events = [new ImapEvent.MessageNew(), ImapEvent.MessageExpunge];
        try
        {
            await client.NotifyAsync(status: false,
            [
                new ImapEventGroup(ImapMailboxFilter.Selected, events),
                new ImapEventGroup(new ImapMailboxFilter.Mailboxes([.. folders.Skip(1)]), events),
            ], cancellation).ConfigureAwait(false);
        }
        catch (ImapCommandException)
        {
            // Offered and then refused: looking has to do.
        }
    }

    /// <returns>True when something arrived, false when the time was up.</returns>
    private async Task<bool> IdleAsync(
        ImapClient client, ImapFolder opened, List<ImapFolder> folders, TimeSpan most, CancellationToken cancellation)
    {
        // Mail may have come between the sync and the EXAMINE; the next round finds it at once.
        var known = store.Load(account.Name, opened.FullName);
        if (known is null || known.UidNext != (opened.UidNext?.Id ?? 0) || known.Count != opened.Count) return true;
        using var enough = new CancellationTokenSource(most, time);
        var hasArrived = false;
        void Arrived(object? sender, EventArgs arguments)
        {
            hasArrived = true;
            enough.Cancel();
        }

        foreach (var folder in folders)
        {
            folder.CountChanged += Arrived;
            folder.UidNextChanged += Arrived;
        }

        try
        {
            await client.IdleAsync(enough.Token, cancellation).ConfigureAwait(false);
        }
        finally
        {
            foreach (var folder in folders)
            {
                folder.CountChanged -= Arrived;
                folder.UidNextChanged -= Arrived;
            }
        }

        return hasArrived;
    }
}
