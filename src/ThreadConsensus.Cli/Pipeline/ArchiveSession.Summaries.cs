using ThreadConsensus.Analysis;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Messages;
using ThreadConsensus.Storage;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>What is stored of each mail to thread it by. Derived: made again where another program made it.</summary>
internal sealed partial class ArchiveSession
{
    /// <summary>Goes through all mails; those of a large archive are not all kept in memory for it.</summary>
    private MailSurvey Survey()
    {
        SummarizeAnew();
        var seen = new SeenMailboxes();
        DateTimeOffset? newest = null;
        if (_archive.MailCount <= _mailsTogether)
        {
            var all = Summaries();
            foreach (var mail in all) See(mail.Threading);
            return new MailSurvey(seen, newest, new([(static _ => true, all)]), null);
        }

        // Read back part by part as all others are.
        _fresh.Clear();
        var isSeen = false;
        var parts = ArchiveParts.Of(Ties(), _archive.MailCount, _mailsTogether);
        return new MailSurvey(seen, newest, new(Enumerable.Range(0, parts.Count)
            .Select(part => ((Predicate<int>)(mail => parts.PartOf(mail) == part), (List<MailSummary>?)null))), parts);

        IEnumerable<MailTies> Ties()
        {
            var shared = new HeaderPool();
            foreach (var (threading, ties) in ReadSummaries(
                block => Read(block, shared, MayBeFoundByQuotes, static _ => true)
                    .ConvertAll(mail => (mail.Threading, MailTies.Of(mail))),
                static _ => true))
            {
                if (!isSeen) See(threading);
                yield return ties;
            }

            isSeen = true;
        }

        void See(ThreadingInput mail)
        {
            seen.Add(mail);
            if (mail.Date is { } date && !(date <= newest)) newest = date;
        }
    }

    /// <summary>Of all mails, in the order in which they came; without most words, which in a large archive would take too much
    /// memory: <see cref="WithWords"/> reads them.</summary>
    private List<MailSummary> Summaries() => Summaries(static _ => true);

    /// <summary>The same of those mails that are wanted by their numbers.</summary>
    private List<MailSummary> Summaries(Predicate<int> wanted)
    {
        SummarizeAnew();
        var shared = new HeaderPool();
        return
        [
            .. ReadSummaries(block => Read(block, shared, MayBeFoundByQuotes, wanted), wanted),
            .. _fresh.Where((_, number) => wanted(StoredCount + number)),
        ];
    }

    /// <summary>What mails are threaded by, with words; to be gone through mail by mail.</summary>
    private IEnumerable<ThreadingInput> WithWords(Predicate<int> wanted)
    {
        var stored = ReadSummaries(block => Read(block, new HeaderPool(), keepsQuotes: null, wanted), wanted);
        var fresh = _fresh.Where((_, number) => wanted(StoredCount + number));
        foreach (var summary in stored.Concat(fresh)) yield return summary.Threading;
        GiveMemoryBack();
    }

    /// <summary>The mails whose summaries are read from the archive; those of the others are in memory.</summary>
    private int StoredCount => _archive.MailCount - _fresh.Count;

    /// <summary>True unless the archive has the mail that it answers: then its quotes tell nothing new.</summary>
    private bool MayBeFoundByQuotes(ThreadingInput mail) => mail.Outline.Levels > 0
        && (mail.Outline.Named > 1 || !mail.InReplyTo.Any(id => id != mail.Id && _archive.ContainsId(id.Value)));

    private IEnumerable<T> ReadSummaries<T>(Func<StoredSummaries, List<T>> read, Predicate<int> wanted)
    {
        var stored = StoredCount;
        return KeepingMemory(OrderedAhead.Select(
                _archive.Summaries(number => number < stored && wanted(number)), read, _context.Cancel))
            .SelectMany(block => block);
    }

    private List<MailSummary> Read(
        StoredSummaries block, HeaderPool shared, Predicate<ThreadingInput>? keepsQuotes, Predicate<int> wanted) =>
        [.. block.Unpack()
            .Where((_, at) => block.First + at < StoredCount && wanted(block.First + at))
            .Select(bytes => MailSummary.FromBytes(bytes.Span, shared, keepsQuotes))];

    /// <summary>Where another program summed the mails up.</summary>
    private void SummarizeAnew()
    {
        if (_archive.SummarizedBy != KnowledgeReader.MailProgram) Summarize();
    }

    /// <summary>A new archive has summaries of this program alone.</summary>
    private void SignIfNew()
    {
        if (_archive.MailCount == 0) _archive.PutSummarizedBy(KnowledgeReader.MailProgram);
    }

    /// <summary>Sums every stored mail up anew.</summary>
    private void Summarize()
    {
        if (_archive.MailCount > 0) ProgressSink.Run(_context.Screen, "mails read", progress =>
        {
            var done = 0;
            foreach (var blocks in OrderedAhead.Select(_archive.Blocks(), Summarize, _context.Cancel).Chunk(BlocksTogether))
            {
                _archive.PutSummaries(blocks.Select(block => block.Packed));
                foreach (var (key, mail) in blocks.SelectMany(block => block.Kept)) _kept.Add(key, mail);
                progress.Report(done += blocks.Sum(block => block.Kept.Count), _archive.MailCount);
            }

            return done;
        });
        _archive.PutSummarizedBy(KnowledgeReader.MailProgram);
    }

    /// <remarks>
    /// A mail keeps the content key under which it is stored, also where this program would make another one.
    /// </remarks>
    private (PackedSummaries Packed, List<(string Key, KeptMail Mail)> Kept) Summarize(ArchivedBlock block)
    {
        var kept = new List<(string, KeptMail)>(block.Mails.Count);
        var summaries = new List<ReadOnlyMemory<byte>>(block.Mails.Count);
        foreach (var (key, raw) in block.Mails)
        {
            var read = Parse(raw);
            var mail = read with { Mail = read.Mail with { ContentKey = key } };
            kept.Add((key, new KeptMail(mail)));
            summaries.Add(MailSummary.From(mail.Mail, mail.Body).ToBytes());
        }

        return (new PackedSummaries(block.Number, summaries), kept);
    }
}
