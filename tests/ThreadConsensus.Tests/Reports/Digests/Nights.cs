using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ThreadConsensus.Analysis;
using ThreadConsensus.Cli.Pipeline;
using ThreadConsensus.Decisions;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Mail.Sources;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Quoting;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Digests;
using ThreadConsensus.Threading;

namespace ThreadConsensus.Tests.Reports.Digests;

/// <summary>A list whose mail comes in over several nights, and a reader who is told what is new in each.</summary>
internal sealed class Nights(string reader = "")
{
    public const string List = "devel.lists.example.org";

    private readonly MailParser _parser = new();
    private readonly List<ListMessage> _mails = [];
    private readonly HashSet<string> _new = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private Dictionary<string, Verdict> _verdicts = new(StringComparer.Ordinal);
    private DateTimeOffset _at = Day(1);

    public Roster Roster { get; set; } = Roster.Empty;

    /// <summary>True as after an update of the program.</summary>
    public bool KnowledgeChanged { get; set; }

    /// <summary>September 2025.</summary>
    public static DateTimeOffset Day(int day, int hour = 0) => new DateTimeOffset(2025, 8, 31, hour, 0, 0, TimeSpan.Zero).AddDays(day);

    public static string Letter(string id, string who, DateTimeOffset at, string subject, string body, string? answers = null) =>
        $"""
        From: {who} <{who.ToLowerInvariant().Replace(' ', '.')}@example.org>
        Message-ID: <{id}@example.org>
        Date: {at.ToString("r", CultureInfo.InvariantCulture)}
        Subject: {subject}
        List-Id: <{List}>
        {(answers is null ? "" : $"In-Reply-To: <{answers}@example.org>\n")}Content-Type: text/plain; charset=utf-8

        {body}

        """;

    public static string SampleFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../data"));

    public Nights Receive(params string[] mails)
    {
        foreach (var mail in mails) Add(Encoding.UTF8.GetBytes(mail));
        return this;
    }

    public Nights ReceiveFile(string path)
    {
        foreach (var mail in MailSources.Open(path).Read(_ => { }, CancellationToken.None)) Add(mail.Bytes);
        return this;
    }

    /// <summary>What is new, without its being told.</summary>
    public Digest Look(DateTimeOffset now)
    {
        var reports = Reports(now);
        var baseline = new DigestBaseline { At = _at, NewMails = _new, Verdicts = _verdicts, Told = _told, KnowledgeChanged = KnowledgeChanged };
        return DigestBuilder.Build(reports, baseline, new DigestReader(reader, new HashSet<string> { reader }), now);
    }

    public Digest Tell(DateTimeOffset now)
    {
        var digest = Look(now);
        _told.UnionWith(digest.Keys);
        _verdicts = Reports(now).Where(report => report.Proposal is not null)
            .ToDictionary(report => report.ThreadId, report => report.Verdict.Verdict, StringComparer.Ordinal);
        _new.Clear();
        _at = now;
        KnowledgeChanged = false;
        return digest;
    }

    /// <summary>One line an item and an opinion.</summary>
    public static string Sketch(Digest digest)
    {
        var lines = new StringBuilder();
        foreach (var item in digest.Items)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{Words.Of(item.Section)}: {item.Thread.Subject}");
            if (item.Before is { } before) lines.Append(CultureInfo.InvariantCulture, $" (was {Words.Of(before)})");
            if (item.IsLate) lines.Append(" late");
            lines.Append('\n');
            foreach (var opinion in item.Opinions)
            {
                lines.Append(CultureInfo.InvariantCulture, $"  {opinion.Name} {Words.Of(opinion.Stance)}");
                if (opinion.Before is { } earlier) lines.Append(CultureInfo.InvariantCulture, $" (before {Words.Of(earlier)})");
                if (opinion.Times > 1) lines.Append(CultureInfo.InvariantCulture, $" x{opinion.Times}");
                lines.Append('\n');
            }
        }

        return lines.ToString();
    }

    public List<ThreadReport> Reports(DateTimeOffset now)
    {
        var byKey = _mails.ToDictionary(
            mail => mail.ContentKey, mail => new ParsedMail(mail, QuoteParser.Parse(mail.Body, mail.From)), StringComparer.Ordinal);
        var summaries = byKey.Values.Select(mail => MailSummary.From(mail.Mail, mail.Body)).ToList();
        var inputs = summaries.ConvertAll(summary => summary.Threading);
        var reading = new ThreadReading(new AnalysisKnowledge
        {
            People = PersonDirectory.Build(inputs.Select(input => input.Author), rosters: [Roster]),
            Rosters = new RosterBook([Roster]),
        });
        return [.. RevisionChain.Of(ReplyTreeBuilder.Build(inputs), summaries)
            .SelectMany(chain => reading.Read(chain, byKey.GetValueOrDefault, _ => now, _ => null))];
    }

    private void Add(ReadOnlyMemory<byte> bytes)
    {
        var mail = _parser.Parse(bytes, new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero));
        if (_mails.Exists(known => known.ContentKey == mail.ContentKey)) return;
        _mails.Add(mail);
        _new.Add(mail.Id.Value);
    }
}
