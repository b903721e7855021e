using ThreadConsensus.Analysis;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Messages;
using ThreadConsensus.Storage;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>What is stored of each mail to thread it by. Derived: made again where another program made it.</summary>
internal sealed partial class ArchiveSession
{
    /// <summary>Of all mails, in the order in which they came; without most words, which in a large archive would take too much
    /// memory: <see cref="WithWords"/> reads them.</summary>
    private List<MailSummary> Summaries()
    {
        if (_archive.SummarizedBy != KnowledgeReader.MailProgram) Summarize();
        var shared = new HeaderPool();
        var stored = ReadSummaries(block => Read(block, shared, MayBeFoundByQuotes));
        return [.. stored.Take(_archive.MailCount - _fresh.Count), .. _fresh];
    }

    /// <summary>What all mails are threaded by, with words; to be gone through mail by mail.</summary>
    private IEnumerable<ThreadingInput> WithWords()
    {
        var stored = ReadSummaries(static block => Read(block, new HeaderPool(), keepsQuotes: null));
        foreach (var summary in stored.Take(_archive.MailCount - _fresh.Count).Concat(_fresh)) yield return summary.Threading;
        GiveMemoryBack();
    }

    /// <summary>True unless the archive has the mail that it answers: then its quotes tell nothing new.</summary>
    private bool MayBeFoundByQuotes(ThreadingInput mail) => mail.Outline.Levels > 0
        && (mail.Outline.Named > 1 || !mail.InReplyTo.Any(id => id != mail.Id && _archive.ContainsId(id.Value)));

    private IEnumerable<MailSummary> ReadSummaries(Func<StoredSummaries, List<MailSummary>> read) =>
        KeepingMemory(OrderedAhead.Select(_archive.Summaries(), read, _context.Cancel)).SelectMany(block => block);

    private static List<MailSummary> Read(
        StoredSummaries block, HeaderPool shared, Predicate<ThreadingInput>? keepsQuotes) =>
        [.. block.Unpack().Select(bytes => MailSummary.FromBytes(bytes.Span, shared, keepsQuotes))];

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
