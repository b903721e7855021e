using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using ThreadConsensus.Mail.Connections;

namespace ThreadConsensus.Mail.Imap;

/// <summary>
/// Copies what is new in one folder, opened with EXAMINE and read with BODY.PEEK: no flag changes. While one batch is
/// stored the next is being fetched; what a broken connection leaves of a batch is dropped.
/// </summary>
internal sealed class FolderSync
{
    /// <summary>UIDs remembered as not given; more mean a broken server, and the sync of the folder ends.</summary>
    private const int MaxPending = 1000;

    private readonly SyncRound _round;
    private readonly ImapFolder _folder;
    private readonly FolderFetch _fetch;
    private FolderState _state = null!;
    private FolderReport _report;
    private Task _storing = Task.CompletedTask;
    private int _done;
    private int _vanished;
    private int _arrived;
    private int _gone;

    public FolderSync(SyncRound round, ImapFolder folder)
    {
        _round = round;
        _folder = folder;
        _fetch = new FolderFetch(round, folder);
        _report = round.Unfinished.GetValueOrDefault(folder.FullName) ?? new FolderReport(folder.FullName);
    }

    public async Task<FolderReport> RunAsync(CancellationToken cancellation)
    {
        var known = _round.Store.Load(_round.Account.Name, _folder.FullName);
        if (known is not null && IsUnchanged(known)) return _report;
        await OpenAsync(known, cancellation).ConfigureAwait(false);
        try
        {
            await CopyNewAsync(cancellation).ConfigureAwait(false);
            await CopyPendingAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _round.Unfinished[_folder.FullName] = _report;
            await _storing.ConfigureAwait(false);
        }

        Finish(known);

        // While it is open, STATUS would say nothing new about it.
        await _folder.CloseAsync(expunge: false, cancellation).ConfigureAwait(false);
        return _report;
    }

    /// <summary>STATUS said already that nothing came, so that the folder need not be opened.</summary>
    private bool IsUnchanged(FolderState known) =>
        known.Pending.Count == 0 && known.UidNext > 0 && known.UidValidity == _folder.UidValidity
        && known.Filter == _round.Account.Filter
        && _folder.UidNext is { } next && known.UidNext == next.Id && known.Count == _folder.Count;

    /// <summary>With QRESYNC (RFC 7162) the server says which mails are gone since the last time.</summary>
    private async Task OpenAsync(FolderState? known, CancellationToken cancellation)
    {
        if (_round.HasQuickResync && known is { UidValidity: > 0, HighestModSeq: > 0 })
        {
            void Vanished(object? sender, MessagesVanishedEventArgs gone) =>
                _vanished += gone.UniqueIds.Count(uid => uid.Id <= known.LastUid);
            _folder.MessagesVanished += Vanished;
            await _folder.OpenAsync(FolderAccess.ReadOnly, known.UidValidity, known.HighestModSeq, [], cancellation)
                .ConfigureAwait(false);
            _folder.MessagesVanished -= Vanished;
        }
        else
        {
            await _folder.OpenAsync(FolderAccess.ReadOnly, cancellation).ConfigureAwait(false);
        }

        var isRenumbered = known is not null && IsRenumbered(known);
        var isRefiltered = known is not null && known.Filter != _round.Account.Filter;
        _report = _report with
        {
            Renumbered = _report.Renumbered || isRenumbered,
            Refiltered = _report.Refiltered || isRefiltered,
        };
        _state = known is null || isRenumbered || isRefiltered
            ? new FolderState(_folder.FullName, _folder.UidValidity, 0, [], Filter: _round.Account.Filter)
            : known;
    }

    /// <summary>
    /// UIDNEXT never goes back (RFC 3501 section 2.3.1.1), except on a server that was restored from a backup and kept
    /// its UIDVALIDITY: what arrives there has UIDs that were seen on other mails.
    /// </summary>
    private bool IsRenumbered(FolderState known) => known.UidValidity != _folder.UidValidity
        || (_folder.UidNext is { } next && next.Id <= known.LastUid);

    private async Task CopyNewAsync(CancellationToken cancellation)
    {
        var uids = await NewUidsAsync(cancellation).ConfigureAwait(false);
        _arrived = uids.Count;
        Progress(uids.Count);
        for (var at = 0; at < uids.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var batch = uids.GetRange(at, Math.Min(_round.BatchMails, uids.Count - at));
            at += batch.Count;
            try
            {
                await CopyAsync(batch, cancellation).ConfigureAwait(false);
            }
            catch (Exception reason) when (batch.Count == 1 && ImapTrouble.IsPassing(reason))
            {
                // Alone it breaks the connection every time: it must not keep the others waiting.
                await CommitAsync([], batch[0].Id, [batch[0].Id], [batch[0].Id]).ConfigureAwait(false);
                throw;
            }

            Progress(uids.Count);
        }
    }

    private async Task<List<UniqueId>> NewUidsAsync(CancellationToken cancellation)
    {
        if (_folder.UidNext is { } next && next.Id <= _state.LastUid + 1) return [];
        var range = new UniqueIdRange(new UniqueId(_folder.UidValidity, _state.LastUid + 1), UniqueId.MaxValue);
        SearchQuery query = SearchQuery.Uids(range);
        if (_round.Account.Since is { } since)
        {
            // SINCE, which takes mail of that day too.
            query = query.And(SearchQuery.DeliveredAfter(since.ToDateTime(TimeOnly.MinValue)));
        }

        IEnumerable<UniqueId> found = await _folder.SearchAsync(query, cancellation).ConfigureAwait(false);
        if (_round.Account.Since is null && _folder.Count > _state.Count && !found.Any())
        {
            // Some servers answer a search for everything with nothing; FETCH they do answer.
            var all = await _folder.FetchAsync(range, MessageSummaryItems.UniqueId, cancellation).ConfigureAwait(false);
            found = all.Select(static one => one.UniqueId);
        }

        // "n:*" always holds the last mail, also when it is older than n (RFC 3501 section 6.4.8).
        return [.. found.Where(uid => uid.IsValid && uid.Id > _state.LastUid).Distinct().OrderBy(static uid => uid.Id)];
    }

    /// <summary>
    /// What the server would not give the last time. Once a round and after the new mail, so that one that breaks the
    /// connection again keeps nothing waiting.
    /// </summary>
    private async Task CopyPendingAsync(CancellationToken cancellation)
    {
        await _storing.ConfigureAwait(false);
        if (_state.Pending.Count == 0 || !_round.AskedAgain.Add(_folder.FullName)) return;
        var uids = _state.Pending.Except(_fetch.Refused).Order()
            .Select(uid => new UniqueId(_folder.UidValidity, uid)).ToList();
        foreach (var uid in uids) await CopyAsync([uid], cancellation).ConfigureAwait(false);
    }

    private async Task CopyAsync(List<UniqueId> uids, CancellationToken cancellation)
    {
        var found = await _fetch.HeadersAsync(uids, cancellation).ConfigureAwait(false);
        var asked = uids.Select(static uid => uid.Id).ToHashSet();
        foreach (var part in _fetch.Parts(found.Wanted))
        {
            var mails = await _fetch.BodiesAsync(part, cancellation).ConfigureAwait(false);
            var missing = part.Select(static one => one.UniqueId.Id)
                .Except(mails.Select(static mail => mail.Uid)).ToList();
            await CommitAsync(mails, part[^1].UniqueId.Id, asked, missing).ConfigureAwait(false);
        }

        _done += uids.Count;
        _gone += found.Gone;
        _report = _report with { Skipped = _report.Skipped + found.Unwanted, Gone = _report.Gone + found.Gone };
        await CommitAsync([], uids[^1].Id, asked, found.Refused).ConfigureAwait(false);
    }

    /// <param name="asked">UIDs of this batch: those of them up to <paramref name="last"/> are settled now.</param>
    private async Task CommitAsync(
        IReadOnlyList<FetchedMail> mails, uint last, HashSet<uint> asked, IReadOnlyCollection<uint> missing)
    {
        await _storing.ConfigureAwait(false);
        var given = mails.Select(static mail => mail.Uid).ToHashSet();
        var waiting = _state.Pending.Where(uid => !asked.Contains(uid) || uid > last || _fetch.Refused.Contains(uid));
        var pending = waiting.Where(uid => !given.Contains(uid)).Concat(missing).Distinct().ToList();
        if (pending.Count > MaxPending)
        {
            throw new MailServerException(
                $"{_round.Account.Host} does not give {pending.Count} mails of {_folder.FullName}. "
                + "Ask who runs the server.");
        }

        _state = _state with { LastUid = Math.Max(_state.LastUid, last), Pending = pending };
        _report = _report with
        {
            Stored = _report.Stored + mails.Count,
            Partial = _report.Partial + mails.Count(static mail => mail.IsPartial),
            Pending = pending.Count,
        };
        var state = _state;
        _storing = Task.Run(() => _round.Store.Commit(_round.Account.Name, state, mails), CancellationToken.None);
        _round.Progressed();
    }

    private void Progress(int total) =>
        _round.Progress(new SyncProgress(_round.Account.Name, _folder.FullName, _done, total));

    private void Finish(FolderState? known)
    {
        var fewer = known is null || _report.Renumbered || _report.Refiltered
            ? 0
            : Math.Max(0, known.Count + _arrived - _gone - _folder.Count);
        _report = _report with { Vanished = Math.Max(fewer, _vanished), Pending = _state.Pending.Count };
        var state = _state with
        {
            UidNext = _folder.UidNext?.Id ?? 0,
            Count = _folder.Count,
            HighestModSeq = _folder.HighestModSeq,
        };
        _round.Store.Commit(_round.Account.Name, state, []);
    }
}
