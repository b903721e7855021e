using ThreadConsensus.Analysis;
using ThreadConsensus.Cli.Digests;
using ThreadConsensus.Decisions;
using ThreadConsensus.Proposals;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Digests;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>What is new for a reader of digests.</summary>
internal sealed partial class ArchiveSession
{
    /// <summary>What the first digest of a reader looks back on.</summary>
    private static readonly TimeSpan FirstDigest = TimeSpan.FromDays(1);

    /// <summary>What was told is remembered for so long; the news that it stands for do not come again later.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(150);

    /// <summary>The longest that a rule waits of itself for a word on a patch.</summary>
    private static readonly TimeSpan PatchWindow = TimeSpan.FromDays(2);

    /// <summary>The longest that a rule waits of itself, as for votes.</summary>
    private static readonly TimeSpan RuleWindow = TimeSpan.FromDays(14);

    public StoredDigest? ToldTo(string reader) => _archive.Digest(reader);

    public void PutTold(StoredDigest told) => _archive.PutDigest(told);

    /// <summary>Makes a digest and records nothing.</summary>
    public DigestDraft DraftDigest(DigestRequest request)
    {
        var told = _archive.Digest(request.Reader);
        var entries = _archive.Threads().Where(entry => entry.ProposalId is not null && IsOf(entry.List, request.List)).ToList();
        // A first mail that did not go out leaves a record of nothing told.
        var isFirst = told is not { DerivedBy.Length: > 0 };
        var since = request.Since ?? told?.At ?? _context.Now - FirstDigest;
        var (baseline, reports) = isFirst || request.Since is not null || _context.AsOf is not null
            ? Past(since, request.List, entries)
            : Recorded(told!, entries);
        var reader = DigestReaders.Find(
            request.Address,
            reports,
            mailboxes => KnowledgeReader.People(_context, _archive, mailboxes, KnowledgeReader.Rosters(_context, _archive)));
        var digest = DigestBuilder.Build(reports, baseline, reader, _context.Now) with { List = request.List ?? "" };
        return new DigestDraft(digest, told, Then(request, told, digest, entries));
    }

    private static bool IsOf(string threadList, string? list) =>
        list is null || threadList.Contains(list, StringComparison.OrdinalIgnoreCase);

    /// <summary>What has come into the archive since the last digest, whatever its date.</summary>
    private (DigestBaseline, IReadOnlyList<ThreadReport>) Recorded(StoredDigest told, List<ThreadEntry> entries)
    {
        var baseline = new DigestBaseline
        {
            At = told.At,
            NewMails = _archive.MailsAfter(told.LastMail),
            Verdicts = told.Verdicts.ToDictionary(verdict => verdict.Key, verdict => VerdictOf(verdict.Value), StringComparer.Ordinal),
            Told = told.Told.Keys.ToHashSet(StringComparer.Ordinal),
            KnowledgeChanged = told.DerivedBy != _archive.DerivedBy,
        };
        return (baseline, [.. entries.Where(entry => MayHaveNews(entry, baseline)).Select(Stored)]);
    }

    /// <summary>How things stood at an instant is not stored: the threads that may have changed since are read again as of then.</summary>
    private (DigestBaseline, IReadOnlyList<ThreadReport>) Past(
        DateTimeOffset since, string? list, List<ThreadEntry> entries)
    {
        var moving = MovingSince(since);
        var summaries = moving.Count > 0 ? Summaries() : [];
        var still = entries.FindAll(entry => !entry.MessageIds.Any(moving.Contains));
        var verdicts = still.ToDictionary(entry => entry.ThreadId, entry => VerdictOf(entry.Verdict), StringComparer.Ordinal);
        foreach (var report in ReportsAt(since, summaries, moving)) verdicts[report.ThreadId] = report.Verdict.Verdict;
        var baseline = new DigestBaseline
        {
            At = since,
            NewMails = summaries.Select(mail => mail.Threading)
                .Where(mail => mail.Date > since && !(mail.Date > _context.Now))
                .Select(mail => mail.Id.Value).ToHashSet(StringComparer.Ordinal),
            Verdicts = verdicts,
        };
        var reports = _context.AsOf is { } asOf
            ? still.Where(entry => MayHaveNews(entry, baseline)).Select(Stored)
                .Concat(ReportsAt(asOf, summaries, moving).Where(report => report.Proposal is not null && IsOf(report.List, list)))
            : entries.Where(entry => MayHaveNews(entry, baseline)).Select(Stored);
        return (baseline, [.. reports]);
    }

    private bool MayHaveNews(ThreadEntry entry, DigestBaseline baseline)
    {
        var verdict = VerdictOf(entry.Verdict);
        if (baseline.Verdicts.TryGetValue(entry.ThreadId, out var before) && before != verdict) return true;
        if (verdict < Verdict.Accepted && entry.LastActivity > _context.Now - Followed) return true;
        return entry.MessageIds.Any(baseline.NewMails.Contains);
    }

    private ThreadReport Stored(ThreadEntry entry) => ReportJson.Deserialize(_archive.Report(entry.ThreadId)!);

    /// <summary>
    /// The messages of the threads that may stand otherwise now than at an instant, and of all revisions of what these
    /// propose.
    /// </summary>
    private HashSet<string> MovingSince(DateTimeOffset instant)
    {
        var threads = _archive.Threads();
        var moving = threads.Where(entry => MayHaveMoved(entry, instant)).ToList();
        var proposals = moving.Select(entry => entry.ProposalId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return threads.Where(entry => entry.ProposalId is { } id && proposals.Contains(id)).Concat(moving)
            .SelectMany(entry => entry.MessageIds)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// True with a message after the instant, and without one where a window may have closed after it: that of the
    /// call, or that of the rule. No window is open for longer than threads are followed.
    /// </summary>
    private static bool MayHaveMoved(ThreadEntry entry, DateTimeOffset instant)
    {
        if (entry.LastActivity > instant) return true;
        if (entry.ProposalId is null || entry.LastActivity is not { } last || last <= instant - Followed) return false;
        return last > instant - PatchWindow || ReportJson.DeserializeLine(entry.Line).All.Any(line =>
            line.Deadline > instant
            || (last > instant - RuleWindow && line.Kind is not (ProposalKind.Patch or ProposalKind.Series)));
    }

    /// <summary>Threads as they stood at an instant.</summary>
    /// <param name="instant">Mails later than it are not there yet.</param>
    /// <param name="summaries">All mails: who is who is known from them.</param>
    /// <param name="messages">Ids of the messages of the threads.</param>
    private IEnumerable<ThreadReport> ReportsAt(DateTimeOffset instant, List<MailSummary> summaries, HashSet<string> messages)
    {
        if (messages.Count == 0) return [];
        var visible = summaries.FindAll(mail => mail.Threading.Date is not { } at || at <= instant);
        var reading = new ThreadReading(KnowledgeReader.Read(_context, _archive, SeenIn(visible)));
        var mails = visible.FindAll(mail => messages.Contains(mail.Threading.Id.Value));
        var work = RevisionChain.Of(TreesOf(mails), mails)
            .Select(chain => (Chain: chain, Raw: RawOf(chain.Threads.SelectMany(thread => thread.Tree.Nodes))));
        return OrderedAhead
            .Select(
                work,
                item => reading.Read(item.Chain, MailIn(item.Raw), _ => instant, _ => null).ToList(),
                _context.Cancel)
            .SelectMany(reports => reports);
    }

    private StoredDigest Then(DigestRequest request, StoredDigest? told, Digest digest, List<ThreadEntry> entries)
    {
        var keys = (told?.Told ?? new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal))
            .Where(key => key.Value > digest.Until - Remembered)
            .ToDictionary(key => key.Key, key => key.Value, StringComparer.Ordinal);
        foreach (var key in digest.Keys) keys[key] = digest.Until;
        return new StoredDigest
        {
            Reader = request.Reader,
            Number = (told?.Number ?? 0) + 1,
            At = digest.Until,
            LastMail = _archive.LastMail,
            DerivedBy = _archive.DerivedBy ?? "",
            Verdicts = entries.ToDictionary(entry => entry.ThreadId, entry => entry.Verdict, StringComparer.Ordinal),
            Told = keys,
        };
    }

    private static Verdict VerdictOf(string word) => Words.TryParse<Verdict>(word, out var verdict) ? verdict : Verdict.NoProposal;
}
