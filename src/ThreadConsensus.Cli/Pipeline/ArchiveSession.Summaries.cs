using ThreadConsensus.Analysis;
using ThreadConsensus.Cli.Output;
using ThreadConsensus.Messages;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>What is stored of each mail to thread it by. Derived: made again where another program made it.</summary>
internal sealed partial class ArchiveSession
{
    /// <summary>Of all mails, in the order in which they came.</summary>
    private List<MailSummary> Summaries()
    {
        if (_archive.SummarizedBy != KnowledgeReader.MailProgram) Summarize();
        var stored = _archive.Summaries().Take(_archive.MailCount - _fresh.Count);
        var ids = new MessageIdPool();
        return [.. stored.Select(bytes => MailSummary.FromBytes(bytes.Span, ids)), .. _fresh];
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
