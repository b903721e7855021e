using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using ThreadConsensus.Mail.Sources;

namespace ThreadConsensus.Mail.Imap;

/// <summary>
/// Asks one open folder for mails: the fields that tell list mail first, then the bodies of what is wanted, by one
/// command for many. Where a server refuses a command, halves of it are asked for until the mail that it stumbles over
/// is found.
/// </summary>
internal sealed class FolderFetch(SyncRound round, ImapFolder folder)
{
    private const int PartMails = 500;
    private const long PartBytes = 8 * 1024 * 1024;

    private readonly ImapAccount _account = round.Account;
    private readonly ListMailFilter _filter = new(round.Account.Lists);
    private int _refusedInARow;

    /// <summary>UIDs that the server refused to give in this round.</summary>
    public HashSet<uint> Refused { get; } = [];

    /// <summary>Finds out which mails are wanted.</summary>
    public async Task<Found> HeadersAsync(List<UniqueId> uids, CancellationToken cancellation)
    {
        var request = new FetchRequest(
            MessageSummaryItems.UniqueId | MessageSummaryItems.Size | MessageSummaryItems.InternalDate,
            ListMailFilter.Fields);
        var found = new Dictionary<uint, IMessageSummary>();
        var refused = await HalvingAsync(uids, async part =>
        {
            var summaries = await folder.FetchAsync(part, request, cancellation).ConfigureAwait(false);
            foreach (var one in summaries.Where(static one => one.UniqueId.IsValid)) found[one.UniqueId.Id] = one;
        }).ConfigureAwait(false);
        var absent = uids.Where(uid => !found.ContainsKey(uid.Id) && !refused.Contains(uid.Id)).ToList();
        var here = await StillHereAsync(absent, cancellation).ConfigureAwait(false);
        var asked = uids.Where(uid => found.ContainsKey(uid.Id)).Select(uid => found[uid.Id]).ToList();
        var wanted = asked.Where(one => _filter.Wants(one.Headers)).ToList();
        return new Found(wanted, asked.Count - wanted.Count, absent.Count - here.Count, [.. refused, .. here]);
    }

    /// <summary>Batches that fit in memory.</summary>
    public IEnumerable<List<IMessageSummary>> Parts(IReadOnlyList<IMessageSummary> wanted)
    {
        var part = new List<IMessageSummary>();
        var bytes = 0L;
        foreach (var summary in wanted)
        {
            var size = Math.Min(summary.Size ?? 0, _account.MaxMailBytes);
            if (part.Count > 0 && (bytes + size > PartBytes || part.Count >= PartMails))
            {
                yield return part;
                (part, bytes) = ([], 0);
            }

            part.Add(summary);
            bytes += size;
        }

        if (part.Count > 0) yield return part;
    }

    /// <returns>In the order asked; those that the server does not give are not there.</returns>
    public async Task<List<FetchedMail>> BodiesAsync(List<IMessageSummary> part, CancellationToken cancellation)
    {
        var bodies = new Dictionary<uint, byte[]>();
        var whole = part.Where(summary => !IsLarge(summary)).Select(static summary => summary.UniqueId).ToList();
        await HalvingAsync(whole, uids => WholeAsync(uids, bodies, cancellation)).ConfigureAwait(false);
        foreach (var summary in part.Where(IsLarge))
        {
            await HalvingAsync([summary.UniqueId], async _ => bodies[summary.UniqueId.Id] =
                await ReducedAsync(summary.UniqueId, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        }

        return [.. part.Where(summary => bodies.TryGetValue(summary.UniqueId.Id, out var bytes) && bytes.Length > 0)
            .Select(summary => ToMail(summary, bodies[summary.UniqueId.Id]))];
    }

    private bool IsLarge(IMessageSummary summary) => summary.Size > _account.MaxMailBytes;

    private FetchedMail ToMail(IMessageSummary summary, byte[] bytes)
    {
        var place = $"{_account.Name}, {folder.FullName}, UID {summary.UniqueId.Id}";
        return new FetchedMail(new RawMail(bytes, place, summary.InternalDate), summary.UniqueId.Id, IsLarge(summary));
    }

    private async Task WholeAsync(
        IList<UniqueId> uids, Dictionary<uint, byte[]> bodies, CancellationToken cancellation) =>
        await folder.GetStreamsAsync(uids, async (_, _, uid, stream, token) =>
        {
            var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
            await stream.CopyToAsync(bytes, token).ConfigureAwait(false);
            bodies[uid.Id] = bytes.Capacity == bytes.Length ? bytes.GetBuffer() : bytes.ToArray();
        }, cancellation).ConfigureAwait(false);

    private async Task<byte[]> ReducedAsync(UniqueId uid, CancellationToken cancellation)
    {
        try
        {
            var reduced = await new ReducedMail(folder, uid, _account.MaxMailBytes)
                .FetchAsync(cancellation).ConfigureAwait(false);
            if (reduced is not null) return reduced;
        }
        catch (Exception reason) when (reason is ImapCommandException or MessageNotFoundException)
        {
            // Without a structure to go by, the mail is cut off at the limit.
        }

        using var stream = await folder.GetStreamAsync(uid, 0, _account.MaxMailBytes, cancellation)
            .ConfigureAwait(false);
        var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
        return bytes.ToArray();
    }

    /// <summary>What FETCH left out without a word is gone when SEARCH does not know it either.</summary>
    private async Task<List<uint>> StillHereAsync(List<UniqueId> absent, CancellationToken cancellation)
    {
        if (absent.Count == 0) return [];
        var here = await folder.SearchAsync(SearchQuery.Uids(absent), cancellation).ConfigureAwait(false);
        return [.. here.Select(static uid => uid.Id).Intersect(absent.Select(static uid => uid.Id))];
    }

    /// <returns>The UIDs that are refused also when asked for alone.</returns>
    private async Task<HashSet<uint>> HalvingAsync(List<UniqueId> uids, Func<List<UniqueId>, Task> ask)
    {
        var refused = new HashSet<uint>();
        var todo = new Stack<List<UniqueId>>();
        if (uids.Count > 0) todo.Push(uids);
        while (todo.TryPop(out var part))
        {
            try
            {
                await ask(part).ConfigureAwait(false);
                _refusedInARow = 0;
            }
            catch (Exception reason) when (reason is ImapCommandException or MessageNotFoundException)
            {
                if (part.Count == 1)
                {
                    if (reason is ImapCommandException && ++_refusedInARow >= round.RefusedInARow) throw;
                    refused.Add(part[0].Id);
                    continue;
                }

                todo.Push(part.GetRange(part.Count / 2, part.Count - (part.Count / 2)));
                todo.Push(part.GetRange(0, part.Count / 2));
            }
        }

        Refused.UnionWith(refused);
        return refused;
    }

    /// <param name="Wanted">In the order of their UIDs.</param>
    /// <param name="Unwanted">How many are of no wanted list.</param>
    /// <param name="Gone">How many the server no longer has.</param>
    /// <param name="Refused">UIDs that it has and does not give.</param>
    public sealed record Found(
        IReadOnlyList<IMessageSummary> Wanted, int Unwanted, int Gone, IReadOnlyCollection<uint> Refused);
}
