using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using MimeKit;
using ThreadConsensus.Cli.Digests;
using ThreadConsensus.Mail.Smtp;
using ThreadConsensus.Messages;
using ThreadConsensus.People;
using ThreadConsensus.Rendering;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Digests;
using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Storage;
using ThreadConsensus.Tests.Golden;

namespace ThreadConsensus.Tests.Reports.Digests;

public sealed partial class DigestDocumentTests
{
    private static Nights Samples(string reader = "")
    {
        var roster = RosterJson.Read(File.ReadAllText(Path.Combine(Nights.SampleFolder(), "rosters/kestrel-project.json"))).Roster!;
        var nights = new Nights(reader) { Roster = roster };
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Nights.SampleFolder(), "threads"), "*.mbox").Order(StringComparer.Ordinal))
            nights.ReceiveFile(file);
        return nights;
    }

    private static byte[] MailOf(Digest digest, string to = "reader@example.org") => DigestMail.Write(
        new DigestDraft(digest, null, new StoredDigest
        {
            Reader = "mail:" + to,
            Number = 1,
            At = digest.Until,
            LastMail = 1,
            DerivedBy = "x",
            Verdicts = new Dictionary<string, string>(StringComparer.Ordinal),
            Told = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal),
        }),
        new Mailbox("Digest", "digest@example.org"),
        new Mailbox("", to),
        ReportLinks.Default);

    private static MimeMessage Read(byte[] mail) => MimeMessage.Load(new MemoryStream(mail));

    [Fact]
    public void The_sample_threads_make_a_digest_of_every_kind()
    {
        var document = DigestDocument.Of(Samples("aisha@kestrelhv.example").Look(Nights.Day(40)), ReportLinks.Default);
        GoldenFile.Check("digest.txt", PlainText.Draw(document, PlainText.MailWidth));
        GoldenFile.Check("digest.md", MarkdownText.Draw(document));
        GoldenFile.Check("digest.mail.html", HtmlMail.Draw(document));
    }

    [Fact]
    public void The_sample_threads_make_a_digest_for_programs() => GoldenFile.Check(
        "digest.json", Encoding.UTF8.GetString(DigestExport.Line(Samples().Look(Nights.Day(40)))) + "\n");

    [Theory]
    [InlineData(new[] { 2 }, "* Bob Carter supports (on 2/4): Reviewed-by")]
    [InlineData(new[] { 3, 1 }, "* Bob Carter supports (on 1/4 and 3/4): Reviewed-by")]
    [InlineData(new[] { 1, 2, 3 }, "* Bob Carter supports (on 1/4 and 2/4 and 3/4): Reviewed-by")]
    [InlineData(new[] { 1, 2, 3, 4 }, "* Bob Carter supports (on 4 patches): Reviewed-by")]
    [InlineData(new[] { 0 }, "* Bob Carter supports: Reviewed-by")]
    [InlineData(new[] { 0, 2 }, "* Bob Carter supports (in 2 messages): Reviewed-by")]
    public void An_opinion_on_some_patches_of_a_series_names_them(int[] answered, string expected)
    {
        const string Review = "Reviewed-by: Bob Carter <bob.carter@example.org>";
        var nights = new Nights().Receive(
            Nights.Letter("s0", "Ada Byron", Nights.Day(2), "[PATCH 0/4] timer: count in nanoseconds", "Four patches."));
        foreach (var number in Enumerable.Range(1, 4))
            nights.Receive(Nights.Letter($"s{number}", "Ada Byron", Nights.Day(2), $"[PATCH {number}/4] timer: part {number}", "Do it.", "s0"));
        foreach (var number in answered)
        {
            var subject = number == 0 ? "Re: [PATCH 0/4] timer: count in nanoseconds" : $"Re: [PATCH {number}/4] timer: part {number}";
            nights.Receive(Nights.Letter("r" + number, "Bob Carter", Nights.Day(3, number), subject, Review, "s" + number));
        }

        var text = PlainText.Draw(DigestDocument.Of(nights.Look(Nights.Day(4)), ReportLinks.Default), PlainText.MailWidth);
        Assert.Contains(expected, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_without_news_says_so()
    {
        var digest = new Nights().Look(Nights.Day(2));
        Assert.Equal("[lists] nothing new", DigestDocument.Title(digest));
        Assert.Equal(
            "[lists] nothing new\n===================\nSince 1 Sep 2025 00:00 UTC: 0 new mails. Nothing else to tell.\n",
            PlainText.Draw(DigestDocument.Of(digest, ReportLinks.Default), PlainText.MailWidth));
    }

    [Fact]
    public void The_mail_reads_the_same_in_text_and_html_and_says_that_a_program_wrote_it()
    {
        var digest = Samples().Look(Nights.Day(40));
        var mail = Read(MailOf(digest));
        Assert.Equal("auto-generated", mail.Headers[HeaderId.AutoSubmitted]);
        Assert.Equal("bulk", mail.Headers[HeaderId.Precedence]);
        Assert.Equal("Digest of lists <lists.digest.example.org>", mail.Headers[HeaderId.ListId]);
        Assert.Equal(DigestDocument.Title(digest), mail.Subject);
        var page = new HtmlParser().ParseDocument(mail.HtmlBody!);
        foreach (var item in digest.Items)
        {
            Assert.Contains(item.Thread.Subject, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains(item.Thread.Subject[..20], mail.TextBody!, StringComparison.Ordinal);
        }

        Assert.All(mail.TextBody!.ReplaceLineEndings("\n").Split('\n'),
            line => Assert.True(line.Length <= 78 || line.Contains('<', StringComparison.Ordinal), line));
    }

    [Fact]
    public void The_same_digest_is_the_same_mail_and_another_has_another_message_id()
    {
        var digest = Samples().Look(Nights.Day(40));
        Assert.Equal(MailOf(digest), MailOf(digest));
        var ids = new[] { digest, digest with { Until = digest.Until.AddDays(1) } }
            .Select(one => Read(MailOf(one)).MessageId);
        Assert.Equal(2, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.NotEqual(MailOf(digest), MailOf(digest, "other@example.org"));
    }

    [Fact]
    public void A_digest_that_comes_back_on_the_list_changes_no_thread_and_gives_no_opinion()
    {
        var nights = Samples();
        var now = Nights.Day(40);
        var before = nights.Reports(now).Select(report => Encoding.UTF8.GetString(ReportJson.Serialize(report))).ToHashSet(StringComparer.Ordinal);
        nights.Receive(Encoding.UTF8.GetString(MailOf(nights.Tell(now))));
        var after = nights.Reports(now);
        var added = Assert.Single(after, report => !before.Contains(Encoding.UTF8.GetString(ReportJson.Serialize(report))));
        Assert.Null(added.Proposal);
        Assert.Equal(before.Count + 1, after.Count);
        Assert.Equal(ThreadConsensus.Stances.Stance.None, Assert.Single(added.Messages).Reading.Stance);
        Assert.True(nights.Look(now).IsEmpty);
    }

    [Theory]
    [InlineData("kestrel-devel.lists.kestrelhv.example", "kestrel-devel")]
    [InlineData("dev.gadget.example", "gadget-dev")]
    [InlineData("dev.lists.gadget.example", "dev")]
    [InlineData("dev.example", "dev")]
    [InlineData("gadget.lists.example", "gadget")]
    [InlineData("", "lists")]
    public void A_list_whose_name_every_project_has_is_called_by_its_project_too(string list, string expected) =>
        Assert.Equal(expected, DigestDocument.ListName(new Nights().Look(Nights.Day(1)) with { List = list }));

    [Theory]
    [InlineData(DeliveryState.Postponed, "Connection refused", "Not sent to a@b.example: Connection refused. The next run tells it.")]
    [InlineData(DeliveryState.Postponed, "451 Come back later.", "Not sent to a@b.example: 451 Come back later. The next run tells it.")]
    [InlineData(DeliveryState.Uncertain, "no answer", "Perhaps sent to a@b.example: no answer. The next run sends the same mail again.")]
    public void What_became_of_a_digest_is_told_in_whole_sentences(DeliveryState state, string answer, string expected) =>
        Assert.Equal(expected, DigestPost.Said(new RecipientAnswer("a@b.example", state, answer)));

    public static TheoryData<int> HostileTexts() => [.. Enumerable.Range(0, Documents.Samples.Hostile.Length)];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_names_subjects_and_words_do_no_harm(int text)
    {
        var hostile = Documents.Samples.Hostile[text];
        var calm = Hostile("calm");
        var mail = Read(MailOf(Hostile(hostile)));
        Assert.Equal(["From", "To", "Subject", "Date", "Message-Id", "List-Id", "Auto-Submitted", "Precedence", "X-Auto-Response-Suppress", "MIME-Version"],
            mail.Headers.Select(header => header.Field));
        Assert.DoesNotMatch(Dangerous(), mail.TextBody!);
        Assert.DoesNotMatch(Dangerous(), mail.HtmlBody!);
        Assert.DoesNotMatch(Dangerous(), mail.Subject!);
        Assert.All(mail.TextBody!.ReplaceLineEndings("\n").Split('\n'), line => Assert.True(line.Length < 998));
        var html = Read(MailOf(calm)).HtmlBody!;
        // Without a word of his there is nothing to quote.
        if (hostile.Length > 0) Assert.Equal(Shape(html), Shape(mail.HtmlBody!));
    }

    /// <summary>A digest of one proposal and one opinion, in which everything a sender may write is hostile.</summary>
    private static Digest Hostile(string text)
    {
        var digest = new Nights().Receive(
            Nights.Letter("p", "Ada Byron", Nights.Day(2), "[VOTE] Release it", "Please vote on releasing it."),
            Nights.Letter("a", "Bob Carter", Nights.Day(3), "Re: [VOTE] Release it", "+1 (binding)", "p")).Look(Nights.Day(4));
        var item = Assert.Single(digest.Items);
        var opinion = Assert.Single(item.Opinions);
        return digest with
        {
            List = text,
            Items = [item with
            {
                Thread = item.Thread with
                {
                    Subject = text,
                    List = text,
                    Proposal = item.Thread.Proposal! with { Summary = text, Proposer = new Mailbox(text, text) },
                },
                Opinions = [opinion with { Name = text, Evidence = opinion.Evidence! with { Text = text }, Condition = text }],
            }],
        };
    }

    /// <summary>The elements and attributes without what they hold; where a link may be missing, without it.</summary>
    private static string Shape(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        return string.Join(' ', page.All.Where(element => element.LocalName != "a")
            .Select(element => $"{element.LocalName}[{string.Join(',', element.Attributes.Select(attribute => attribute.Name))}]"));
    }

    /// <summary>Control characters and those that steer direction or hide.</summary>
    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2060-\u2069\uFEFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Dangerous();
}
