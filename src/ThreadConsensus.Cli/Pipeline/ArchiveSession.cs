using ThreadConsensus.Analysis;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Mail.Sources;
using ThreadConsensus.People;
using ThreadConsensus.Quoting;
using ThreadConsensus.Reports;
using ThreadConsensus.Storage;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>The archive as commands use it: mail in, threads derived, reports out.</summary>
internal sealed partial class ArchiveSession : IDisposable
{
    /// <summary>Blocks stored in one transaction: a transaction waits for the disk.</summary>
    private const int BlocksTogether = 12;

    /// <summary>Memory for mails kept from their import until their threads are read, in bytes; the archive has the rest.</summary>
    private const long KeptBytes = 192L << 20;

    /// <summary>The same where memory is to be spared: mail being fetched and mail being stored are in memory besides.</summary>
    private const long SparingKeptBytes = 8L << 20;

    /// <summary>New mails up to which their summaries are kept until the trees are built; of more they are read back.</summary>
    private const int MostKept = 50_000;

    private readonly CommandContext _context;
    private readonly Archive _archive;
    private readonly MailParser _parser = new();
    private readonly KeptMails _kept;
    private readonly bool _isSparing;
    private readonly MemoryCeiling _memory;
    private readonly int _mailsTogether;

    /// <summary>Of the mails stored since threads were last derived, the archive's last ones; empty where they are too
    /// many or memory is to be spared.</summary>
    private readonly List<MailSummary> _fresh = [];

    private bool _keepsFresh;

    /// <summary>Mails whose threads are to be derived: those stored since that was last done, or all.</summary>
    private int _underived;

    private ArchiveSession(
        CommandContext context, Archive archive, bool isSparing = false, int mailsTogether = ArchiveParts.MailsTogether)
    {
        _context = context;
        _archive = archive;
        _kept = new KeptMails(isSparing ? SparingKeptBytes : KeptBytes);
        _isSparing = isSparing;
        _mailsTogether = mailsTogether;
        _memory = new MemoryCeiling(isSparing);
        _keepsFresh = !isSparing;
    }

    public int MailCount => _archive.MailCount;

    /// <param name="context">Names the archive.</param>
    /// <param name="patience">How long to wait for another process; null for the archive's default.</param>
    /// <param name="isSparing">True to take less memory and more time.</param>
    /// <param name="mailsTogether">Mails that are threaded together, at least, where there are more.</param>
    public static ArchiveSession OpenForWriting(
        CommandContext context,
        TimeSpan? patience = null,
        bool isSparing = false,
        int mailsTogether = ArchiveParts.MailsTogether)
    {
        var path = Path.GetFullPath(context.Settings.StorePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new ArchiveSession(context, Archive.Open(path, ArchiveAccess.Write, context.Cancel, patience), isSparing, mailsTogether);
    }

    /// <summary>Opens for reading; where an import was cut short or the program is newer, derives first.</summary>
    public static ArchiveSession OpenForReading(CommandContext context)
    {
        var path = Path.GetFullPath(context.Settings.StorePath);
        var archive = Archive.Open(path, ArchiveAccess.Read, context.Cancel);
        if (archive.DerivedBy == DerivedBy(context, archive)) return new ArchiveSession(context, archive);
        archive.Dispose();
        var session = OpenForWriting(context);
        try
        {
            session.Derive();
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>What is stored for good besides mail.</summary>
    public Archive Archive => _archive;

    public void Dispose() => _archive.Dispose();

    /// <summary>Who is who in all mail and rosters.</summary>
    public WhoIsWho People()
    {
        var seen = SeenIn(Summaries());
        var rosters = KnowledgeReader.Rosters(_context, _archive);
        return new WhoIsWho(
            KnowledgeReader.People(_context, _archive, seen.All, rosters), seen.Authors.Where(author => !author.IsUnknown));
    }

    /// <summary>A mail as it came; the beginning only, where it is very large.</summary>
    public ReadOnlyMemory<byte>? Raw(string messageId) => _archive.RawByMessageId(messageId)?.Bytes;

    /// <summary>The mails of a Message-ID, in the order in which they came: more than one where different mails share it.</summary>
    public IReadOnlyList<string> KeysOf(string messageId) => _archive.KeysOf(messageId);

    /// <summary>Writes a mail as it came, byte for byte.</summary>
    public void WriteRaw(string contentKey, Stream output)
    {
        output.Write(_archive.Raw(contentKey)!.Bytes.Span);
        foreach (var piece in _archive.Rest(contentKey)) output.Write(piece);
    }

    /// <summary>When somebody was last reminded of a question; null for never.</summary>
    public DateTimeOffset? ChasedOn(string person, string question) => _archive.ChasedOn(person, question);

    public void PutChases(string person, IReadOnlyCollection<string> questions, DateTimeOffset on) =>
        _archive.PutChases(person, questions, on);

    public void DropChases(string person, IReadOnlyCollection<string> questions) => _archive.DropChases(person, questions);

    public IReadOnlyList<StoredCorrection> Corrections => _archive.Corrections();

    /// <summary>True when a thread holds the message, as mail or known from quotes.</summary>
    public bool Knows(string messageId) => _archive.ThreadOf(messageId) is not null;

    public void PutRoster(Roster roster) => _archive.PutRoster(roster.Project, RosterJson.Write(roster));

    public void PutCorrection(StoredCorrection correction) => _archive.PutCorrection(correction);

    /// <summary>Stores the mails that are new.</summary>
    /// <returns>How many were.</returns>
    public int Import(MailIntake intake, IReadOnlyList<string> paths) =>
        ProgressSink.Run(_context.Screen, "mails read", progress =>
        {
            SignIfNew();
            var added = 0;
            foreach (var blocks in Pack(intake, intake.Read(paths, progress)).Chunk(BlocksTogether))
            {
                _archive.Append([.. blocks.Select(block => block.Packed)]);
                added += Remember(blocks);
            }

            return added;
        });

    /// <summary>Stores the mails that are new and how far their folder has been read, as one transaction.</summary>
    /// <returns>How many were.</returns>
    public int Store(MailIntake intake, IReadOnlyList<RawMail> mails, StoredFolder folder)
    {
        SignIfNew();
        var blocks = Pack(intake, intake.Parse(mails)).ToList();
        _archive.Append([.. blocks.Select(block => block.Packed)], folder);
        return Remember(blocks);
    }

    /// <summary>True when another command has asked for the archive since the last call.</summary>
    public bool TakeRequest() => _archive.TakeRequest();

    public void PutAccount(StoredAccount account) => _archive.PutAccount(account);

    /// <summary>The reports that a selection chooses, newest activity first, then by thread id.</summary>
    public IEnumerable<ThreadReport> Reports(ThreadSelection selection) =>
        _context.AsOf is null ? StoredReports(selection) : ReportsAsOf(selection);

    /// <summary>The same in brief, so that only those reports are read that are wanted in full.</summary>
    public IEnumerable<FoundThread> Find(ThreadSelection selection)
    {
        selection = selection with { Query = selection.Query.Narrow(Knows) };
        return _context.AsOf is null
            ? _archive.Threads().Where(selection.MayMatch)
                .Select(entry => new FoundThread(
                    ReportJson.DeserializeLine(entry.Line),
                    new(() => ReportJson.DeserializeLine(_archive.Detail(entry.ThreadId))),
                    new(() => ReportJson.Deserialize(_archive.Report(entry.ThreadId)!))))
                .Where(found => selection.Completes(found.Line))
            : ReportsAsOf(selection).Select(report => (Report: report, Line: ProposalLine.Of(report)))
                .Select(read => new FoundThread(read.Line, new(read.Line), new(read.Report)));
    }

    /// <summary>What the sender of a message wrote himself, line by line; empty when only quotations tell of it.</summary>
    public IReadOnlyList<string> OwnWords(string messageId)
    {
        if (_archive.RawByMessageId(messageId) is not { } raw) return [];
        var body = Parse(raw).Body;
        return
        [
            .. body.Segments.Where(segment => segment is { Depth: 0, Kind: SegmentKind.OwnWords or SegmentKind.TrailerBlock })
                .SelectMany(segment => body.TextOf(segment).Split('\n'))
                .Select(line => line.TrimEnd()).Where(line => line.Length > 0),
        ];
    }

    /// <summary>The threads chosen, analysed anew with their words.</summary>
    public IEnumerable<ThreadAnalysis> Analyses(Func<ReplyTree, bool> chosen)
    {
        var summaries = Summaries();
        var analyzer = new ThreadAnalyzer(KnowledgeReader.Read(_context, _archive, SeenIn(summaries)));
        return ArchiveParts.Divide(summaries, _mailsTogether).SelectMany(TreesOf).Where(chosen)
            .Select(tree => analyzer.Analyze(ThreadAssembler.Assemble(tree, Parse), null));
    }

    private IEnumerable<ThreadReport> StoredReports(ThreadSelection selection)
    {
        foreach (var entry in _archive.Threads().Where(selection.MayMatch))
        {
            var report = ReportJson.Deserialize(_archive.Report(entry.ThreadId)!);
            if (selection.Matches(report)) yield return report;
        }
    }

    /// <summary>The past is not stored: trees are built again from the mails that were there then.</summary>
    private IEnumerable<ThreadReport> ReportsAsOf(ThreadSelection selection)
    {
        var summaries = Summaries().FindAll(summary => DirectAnalysis.IsVisible(_context, summary.Threading.Date));
        var reading = new ThreadReading(KnowledgeReader.Read(_context, _archive, SeenIn(summaries)));
        // What is proposed inside a thread is only in its report; that of today knows what was proposed then, too.
        var named = _archive.Threads().Where(entry => selection.Query.Matches(entry.Subject, entry.Titles, []))
            .SelectMany(entry => entry.MessageIds).ToHashSet(StringComparer.Ordinal);
        return ArchiveParts.Divide(summaries, _mailsTogether).SelectMany(part => RevisionChain.Of(TreesOf(part), part))
            .Where(chain => chain.Threads.Any(thread =>
                selection.MayMatch(thread.Tree) || thread.Tree.Nodes.Any(node => named.Contains(node.Id))))
            .SelectMany(chain => reading.Read(chain, Parse, _ => _context.AsOf, _ => null))
            .Where(selection.Matches)
            .OrderByDescending(report => report.LastActivity ?? DateTimeOffset.MinValue)
            .ThenBy(report => report.ThreadId, StringComparer.Ordinal);
    }

    private static SeenMailboxes SeenIn(IEnumerable<MailSummary> mails) => SeenMailboxes.Of(mails.Select(mail => mail.Threading));

    private IReadOnlyList<ReplyTree> TreesOf(IReadOnlyList<MailSummary> mails) =>
        ReplyTreeBuilder.Build([.. mails.Select(mail => mail.Threading)], () => WithWords(static _ => true));

    private ParsedMail? Parse(string contentKey) => _archive.Raw(contentKey) is { } raw ? Parse(raw) : null;

    private ParsedMail Parse(RawEntry raw)
    {
        var mail = _parser.Parse(raw.Bytes, raw.ImportedOn, raw.SeparatorDate);
        return new ParsedMail(mail, QuoteParser.Parse(mail.Body, mail.From));
    }

    /// <summary>The new ones among mails read, in blocks; packed on all cores.</summary>
    private IEnumerable<FreshBlock> Pack(MailIntake intake, IEnumerable<IntakeMail> mails) =>
        OrderedAhead.Select(Blocks(intake, mails), FreshBlock.Of, _context.Cancel);

    private IEnumerable<List<(RawEntry Raw, MailSummary Summary)>> Blocks(
        MailIntake intake, IEnumerable<IntakeMail> mails)
    {
        var block = new List<(RawEntry Raw, MailSummary Summary)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var bytes = 0L;
        foreach (var read in mails)
        {
            var key = read.Mail.ContentKey;
            using var large = read.Large;
            if (_archive.ContainsMail(key) || !seen.Add(key)) continue;
            if (large is not null) _archive.PutRest(key, large.Rest(Archive.RestPiece));
            block.Add((read.Raw, read.Summary));
            _kept.Add(key, read.Kept);
            intake.Taken(read, _archive.ContainsId(read.Mail.Id.Value));
            bytes += read.Raw.Bytes.Length;
            if (!PackedBlock.IsFull(block.Count, bytes)) continue;
            yield return block;
            (block, bytes) = ([], 0);
        }

        if (block.Count > 0) yield return block;
    }

    /// <summary>The same pieces of work, memory looked after between them.</summary>
    private IEnumerable<T> KeepingMemory<T>(IEnumerable<T> work)
    {
        foreach (var piece in work)
        {
            yield return piece;
            _memory.Keep();
        }
    }

    /// <summary>Keeps what is stored for the reading of its threads.</summary>
    /// <returns>How many mails it is.</returns>
    private int Remember(IReadOnlyCollection<FreshBlock> stored)
    {
        var count = stored.Sum(block => block.Packed.Count);
        _underived += count;
        if (_underived > MostKept) _keepsFresh = false;
        if (_keepsFresh) _fresh.AddRange(stored.SelectMany(block => block.Summaries));
        else _fresh.Clear();
        return count;
    }
}
