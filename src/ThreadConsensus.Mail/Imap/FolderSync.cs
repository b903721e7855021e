using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Sources;

namespace ThreadConsensus.Mail.Imap;

/// <summary>
/// Copies what is new in one folder, opened with EXAMINE and read with BODY.PEEK: no flag changes. Mails are asked for
/// in batches by one command each and committed with the new state; what a broken connection leaves of a batch is
/// dropped.
/// </summary>
internal sealed class FolderSync(ImapAccount account, ISyncStore store, IMailFolder folder, Action committed)
{
    private const int BatchMails = 200;
    private const long BatchBytes = 16 * 1024 * 1024;

    /// <summary>UIDs remembered as not given; more mean a broken server, and the sync of the folder ends.</summary>
    private const int MaxPending = 1000;

    private readonly ListMailFilter _filter = new(account.Lists);
    private FolderState _state = null!;
    private FolderReport _report = new(folder.FullName);

    public async Task<FolderReport> RunAsync(CancellationToken cancellation)
    {
        var known = store.Load(account.Name, folder.FullName);
        if (known is not null && IsUnchanged(known)) return _report;
        if (!folder.IsOpen) await folder.OpenAsync(FolderAccess.ReadOnly, cancellation).ConfigureAwait(false);
        Begin(known);
        var uids = await NewUidsAsync(cancellation).ConfigureAwait(false);
        for (var at = 0; at < uids.Count; at += BatchMails)
        {
            cancellation.ThrowIfCancellationRequested();
            var batch = uids.GetRange(at, Math.Min(BatchMails, uids.Count - at));
            await CopyAsync(batch, cancellation).ConfigureAwait(false);
        }

        Finish(known);
        return _report;
    }

    /// <summary>STATUS said already that nothing came, so that the folder need not be opened.</summary>
    private bool IsUnchanged(FolderState known) =>
        known.Pending.Count == 0 && known.UidNext > 0 && known.UidValidity == folder.UidValidity
        && folder.UidNext is { } next && known.UidNext == next.Id && known.Count == folder.Count;

    private void Begin(FolderState? known)
    {
        var renumbered = known is not null && known.UidValidity != folder.UidValidity;
        _report = _report with { Renumbered = renumbered };
        _state = known is null || renumbered ? new FolderState(folder.FullName, folder.UidValidity, 0, []) : known;
    }

    private async Task<List<UniqueId>> NewUidsAsync(CancellationToken cancellation)
    {
        var pending = _state.Pending.Select(uid => new UniqueId(folder.UidValidity, uid)).ToList();
        if (folder.UidNext is { } next && next.Id <= _state.LastUid + 1) return pending;
        var range = new UniqueIdRange(new UniqueId(folder.UidValidity, _state.LastUid + 1), UniqueId.MaxValue);
        SearchQuery query = SearchQuery.Uids(range);
        if (account.Since is { } since)
        {
            query = query.And(SearchQuery.DeliveredAfter(since.ToDateTime(TimeOnly.MinValue).AddDays(-1)));
        }

        var found = await folder.SearchAsync(query, cancellation).ConfigureAwait(false);

        // "n:*" always holds the last mail, also when it is older than n (RFC 3501 section 6.4.8).
        return [.. pending, .. found.Where(uid => uid.Id > _state.LastUid).OrderBy(static uid => uid.Id)];
    }

    private async Task CopyAsync(List<UniqueId> uids, CancellationToken cancellation)
    {
        var request = new FetchRequest(
            MessageSummaryItems.UniqueId | MessageSummaryItems.Size | MessageSummaryItems.InternalDate,
                ListMailFilter.Fields);
        var summaries = await folder.FetchAsync(uids, request, cancellation).ConfigureAwait(false);
        var known = summaries.Where(static one => one.UniqueId.IsValid).DistinctBy(static one => one.UniqueId).ToList();
        var wanted = known.Where(one => _filter.Wants(one.Headers)).OrderBy(static one => one.UniqueId.Id).ToList();
        _report = _report with
        {
            Skipped = _report.Skipped + known.Count - wanted.Count,
            Gone = _report.Gone + uids.Count - known.Count,
        };
        var asked = uids.Select(static uid => uid.Id).ToHashSet();
        foreach (var part in Parts(wanted))
        {
            var (mails, missing) = await FetchAsync(part, cancellation).ConfigureAwait(false);
            Commit(mails, part[^1].UniqueId.Id, asked, missing);
        }

        Commit([], uids[^1].Id, asked, []);
    }

    /// <summary>Batches that fit in memory.</summary>
    private IEnumerable<List<IMessageSummary>> Parts(List<IMessageSummary> wanted)
    {
        var part = new List<IMessageSummary>();
        var bytes = 0L;
        foreach (var summary in wanted)
        {
            var size = Math.Min(summary.Size ?? 0, account.MaxMailBytes);
            if (part.Count > 0 && bytes + size > BatchBytes)
            {
                yield return part;
                (part, bytes) = ([], 0);
            }

            part.Add(summary);
            bytes += size;
        }

        if (part.Count > 0) yield return part;
    }

    private async Task<(List<FetchedMail> Mails, List<uint> Missing)> FetchAsync(List<IMessageSummary> part,
        CancellationToken cancellation)
    {
        var small = part.Where(summary => summary.Size <= account.MaxMailBytes).ToList();
        var bodies = new Dictionary<uint, byte[]>();
        var missing = new List<uint>();
        await FetchWholeAsync([.. small.Select(static summary => summary.UniqueId)], bodies,
            cancellation).ConfigureAwait(false);
        foreach (var summary in part)
        {
            var uid = summary.UniqueId;
            if (bodies.ContainsKey(uid.Id)) continue;
            if (await FetchOneAsync(uid, cancellation).ConfigureAwait(false) is { Length: > 0 } bytes) bodies[uid.Id] = bytes;
            else missing.Add(uid.Id);
        }

        var mails = part.Where(summary => bodies.ContainsKey(summary.UniqueId.Id)).Select(summary => new FetchedMail(
            new RawMail(bodies[summary.UniqueId.Id], $"{account.Name}, {folder.FullName}, UID {summary.UniqueId.Id}",
                summary.InternalDate),
            summary.UniqueId.Id, summary.Size > account.MaxMailBytes)).ToList();
        return (mails, missing);
    }

    private async Task FetchWholeAsync(List<UniqueId> uids, Dictionary<uint, byte[]> bodies,
        CancellationToken cancellation)
    {
        if (uids.Count == 0) return;
        try
        {
            await ((ImapFolder)folder).GetStreamsAsync(uids, async (_, _, uid, stream, token) =>
            {
                var bytes = new MemoryStream();
                await stream.CopyToAsync(bytes, token).ConfigureAwait(false);
                if (bytes.Length > 0) bodies[uid.Id] = bytes.ToArray();
            }, cancellation).ConfigureAwait(false);
        }
        catch (ImapCommandException)
        {
            // NO for one mail fails the command for all: those not here yet are asked for one by one.
        }
    }

    /// <returns>Null when the server does not give the mail.</returns>
    private async Task<byte[]?> FetchOneAsync(UniqueId uid, CancellationToken cancellation)
    {
        try
        {
            var stream = await folder.GetStreamAsync(uid, 0, account.MaxMailBytes, cancellation).ConfigureAwait(false);
            var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
            return bytes.ToArray();
        }
        catch (Exception reason) when (reason is ImapCommandException or MessageNotFoundException)
        {
            return null;
        }
    }

    /// <param name="asked">UIDs of this batch: pending ones among them are settled now.</param>
    private void Commit(List<FetchedMail> mails, uint last, HashSet<uint> asked, List<uint> missing)
    {
        var waiting = _state.Pending.Where(uid => !asked.Contains(uid) || uid > last);
        var pending = waiting.Concat(missing).Distinct().ToList();
        if (pending.Count > MaxPending)
        {
            throw new MailServerException($"{account.Host} does not give {pending.Count} mails of {folder.FullName}.");
        }

        _state = _state with { LastUid = Math.Max(_state.LastUid, last), Pending = pending };
        store.Commit(account.Name, _state, mails);
        committed();
        _report = _report with
        {
            Stored = _report.Stored + mails.Count,
            Partial = _report.Partial + mails.Count(static mail => mail.IsPartial),
            Pending = pending.Count,
        };
    }

    private void Finish(FolderState? known)
    {
        var arrived = _report.Stored + _report.Skipped;
        var vanished = known is null || _report.Renumbered ? 0 : Math.Max(0, known.Count + arrived - folder.Count);
        _report = _report with { Vanished = vanished, Pending = _state.Pending.Count };
        _state = _state with
        {
            UidNext = folder.UidNext?.Id ?? 0,
            Count = folder.Count,
            HighestModSeq = folder.HighestModSeq,
        };
        store.Commit(account.Name, _state, []);
    }
}
