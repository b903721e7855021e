using ThreadConsensus.Analysis;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Reports;
using ThreadConsensus.Repository;
using ThreadConsensus.Storage;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>Threads derived from the mail that is stored.</summary>
internal sealed partial class ArchiveSession
{
    /// <summary>Threads stored in one transaction, and as many read ahead so that no core waits for the disk.</summary>
    private const int StoredTogether = 256;

    /// <summary>Threads stored in one transaction where memory is to be spared; no more are read ahead then than keep the cores busy.</summary>
    private const int SparinglyTogether = 32;

    /// <summary>Mails from which on <see cref="GiveMemoryBack"/> is worth its time.</summary>
    private const int ManyMails = 10_000;

    /// <summary>Windows and deadlines are followed for so long after a thread's last message.</summary>
    private static readonly TimeSpan Followed = TimeSpan.FromDays(60);

    /// <summary>
    /// Brings the threads up to date: those whose mails or whose knowledge changed are analysed again, and with a thread
    /// the later revisions of what it proposes, which carry its positions over.
    /// </summary>
    public void Derive()
    {
        var derivedBy = DerivedBy(_context, _archive);
        if (_archive.DerivedBy == derivedBy) return;
        GiveMemoryBack();
        var survey = Survey();
        var repositories = Repositories.Read(_context, until: null);
        var reading = new ThreadReading(KnowledgeReader.Read(_context, _archive, survey.Seen, repositories));
        var alive = DeriveParts(survey, PartPrints(survey, derivedBy), repositories, reading, _archive.Fingerprints());
        _archive.CompleteThreads(alive, derivedBy);
        _kept.Clear();
        _underived = 0;
    }

    /// <summary>Derives everything again.</summary>
    /// <returns>How many threads there are.</returns>
    public int Rebuild()
    {
        Summarize();
        _archive.DropThreads();
        _underived = _archive.MailCount;
        Derive();
        return _archive.ThreadCount;
    }

    /// <summary>Brings part after part up to date; those that would come out as they are stored are passed over.</summary>
    /// <returns>All threads.</returns>
    private ThreadIdSet DeriveParts(
        MailSurvey survey, IReadOnlyList<string> prints, RepositoryBook repositories, ThreadReading reading, StoredPrints known)
    {
        var isDivided = survey.Divided is not null;
        _archive.BeginThreads(isDivided ? prints : []);
        var alive = new ThreadIdSet();
        foreach (var print in prints)
        {
            if (_archive.ThreadsOfPart(print) is { } same)
            {
                survey.Parts.Dequeue();
                alive.Add(same);
                continue;
            }

            GiveMemoryBack();
            var (plans, threadIds) = PlanPart(survey, repositories, known);
            GiveMemoryBack();
            if (plans.Count > 0) Store(plans, reading);
            if (isDivided) _archive.PutPart(print, threadIds);
            alive.Add(threadIds);
        }

        return alive;
    }

    /// <summary>For each part what stays equal while its threads would come out the same: knowledge, mails, and the instant that
    /// is answered for; empty for the only one.</summary>
    private static List<string> PartPrints(MailSurvey survey, string derivedBy) => survey.Divided is not { } divided
        ? [""]
        : [.. divided.Prints().Select((mails, part) =>
            ThreadPrints.Hash($"{derivedBy}\n{mails}\n{InstantOf(divided.LatestOf(part), survey.Newest)?.UtcTicks}"))];

    /// <summary>Which threads of the next part must be read, and the ids of all of them.</summary>
    /// <remarks>What the trees are built from is let go of on return: the reading of the threads needs the memory.</remarks>
    /// <param name="survey">Its next part is taken.</param>
    /// <param name="repositories">What proposals are committed to.</param>
    /// <param name="known">Fingerprints of the stored reports.</param>
    private (Queue<ChainPlan> Plans, List<string> ThreadIds) PlanPart(
        MailSurvey survey, RepositoryBook repositories, StoredPrints known)
    {
        var (isPart, read) = survey.Parts.Dequeue();
        var summaries = read ?? Summaries(isPart);
        var prints = new ThreadPrints(KnowledgeReader.Fingerprint(_context, _archive), repositories, summaries);
        var trees = ReplyTreeBuilder.Build(summaries.ConvertAll(summary => summary.Threading), () => WithWords(isPart));
        _fresh.Clear();
        GiveMemoryBack();
        var plans = OrderedAhead.Select(
                RevisionChain.Of(trees, summaries).Chunk(StoredTogether),
                chains => chains.Select(chain => ChainPlan.Of(chain, tree => InstantOf(tree.Nodes.Max(node => node.Date), survey.Newest), prints, known)).ToList(),
                _context.Cancel)
            .SelectMany(planned => planned)
            .Where(plan => plan.Stale > 0);
        return (new(plans), [.. trees.Select(tree => tree.ThreadId)]);
    }

    /// <summary>Where much is derived, what one step has left behind would add to what the next one takes.</summary>
    private void GiveMemoryBack()
    {
        if (_underived > ManyMails) MemoryCeiling.GiveBack();
    }

    /// <summary>
    /// The instant to answer for. That nobody objected in time is only known as far as the archive's newest mail, so this
    /// and not the clock decides whether a window has closed; the same mails then give the same answer on any day.
    /// </summary>
    private static DateTimeOffset? InstantOf(DateTimeOffset? last, DateTimeOffset? horizon) =>
        last is { } said && horizon is { } newest && newest - said > Followed ? said + Followed : horizon;

    private void Store(Queue<ChainPlan> plans, ThreadReading reading) =>
        ProgressSink.Run(_context.Screen, "threads read", progress =>
        {
            var done = 0;
            var all = plans.Sum(plan => plan.Stale);
            var together = _isSparing ? SparinglyTogether : StoredTogether;
            var work = LetGo(plans).Select(plan => (Plan: plan, Raw: RawOf(plan.StaleNodes), Known: KnownOf(plan)));
            var results = OrderedAhead.Select(
                work, item => Derive(item.Plan, item.Raw, item.Known, reading), _context.Cancel, _isSparing ? null : StoredTogether);
            foreach (var batch in KeepingMemory(results).SelectMany(chain => chain).Chunk(together))
            {
                _archive.StoreThreads(batch);
                done += batch.Length;
                progress.Report(done, all);
            }

            return done;
        });

    /// <summary>All of them in order; none is held any longer once it is given.</summary>
    private static IEnumerable<ChainPlan> LetGo(Queue<ChainPlan> plans)
    {
        while (plans.TryDequeue(out var plan)) yield return plan;
    }

    /// <summary>The mails of the threads to be read, but for those kept. Fetched by the one thread that may use the archive;
    /// parsed by any.</summary>
    private Dictionary<string, RawEntry> RawOf(IEnumerable<ReplyNode> nodes)
    {
        var raw = new Dictionary<string, RawEntry>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (node.ContentKey is { } key && !_kept.Contains(key) && _archive.Raw(key) is { } bytes) raw[key] = bytes;
        }

        return raw;
    }

    /// <summary>Gives the mails that <see cref="RawOf"/> fetched, and those kept.</summary>
    private Func<string, ParsedMail?> MailIn(Dictionary<string, RawEntry> raw) =>
        key => raw.TryGetValue(key, out var bytes) ? Parse(bytes) : _kept.Find(key);

    /// <summary>The stored reports of the threads that need no reading, where a later revision needs them.</summary>
    private Dictionary<string, byte[]> KnownOf(ChainPlan plan) => plan.NeededReports
        .Select(id => (Id: id, Report: _archive.Report(id)!))
        .ToDictionary(item => item.Id, item => item.Report, StringComparer.Ordinal);

    private List<(ThreadEntry, byte[])> Derive(
        ChainPlan plan, Dictionary<string, RawEntry> raw, Dictionary<string, byte[]> known, ThreadReading reading)
    {
        var reports = reading.Read(
            plan.Readable,
            MailIn(raw),
            tree => plan.Of(tree).AsOf,
            tree => known.TryGetValue(tree.ThreadId, out var report) ? ReportJson.Deserialize(report) : null);
        return [.. KeepingMemory(reports)
            .Where(report => !known.ContainsKey(report.ThreadId))
            .Select(report => (Entry(report, plan.Print(report.ThreadId)), Archive.PackReport(ReportJson.Serialize(report))))];
    }

    private static ThreadEntry Entry(ThreadReport report, string print)
    {
        var line = ProposalLine.Of(report);
        return new ThreadEntry(
            report.ThreadId,
            print,
            report.Subject,
            report.List,
            report.LastActivity,
            report.Proposal?.Id,
            Words.Of(report.Verdict.Verdict),
            [.. report.Messages.Select(message => message.Id)])
        {
            Titles = report.Titles,
            Line = ReportJson.SerializeLine(line.Brief),
            Detail = ReportJson.SerializeLine(line),
        };
    }

    /// <summary>Equal while nothing but mail that came since could make a difference.</summary>
    private static string DerivedBy(CommandContext context, Archive archive) =>
        KnowledgeReader.Fingerprint(context, archive) + "\n" + Repositories.Tips(context);
}
