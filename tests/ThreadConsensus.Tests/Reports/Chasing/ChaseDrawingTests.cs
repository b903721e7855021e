using ThreadConsensus.Decisions;
using ThreadConsensus.Messages;
using ThreadConsensus.Rendering;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Chasing;
using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Golden;
using ThreadConsensus.Tests.Reports.Documents;

namespace ThreadConsensus.Tests.Reports.Chasing;

public sealed class ChaseDrawingTests
{
    private static readonly Mailbox Signer = new("Renate Rel", "renate@people.example");

    private static ChaseReport Report => ChaseReport.Of(
        [
            ChaseScript.Line(
                "[PATCH for-4.21] lib: drop the old parser",
                ChaseScript.Decider("Ann Ark"),
                ChaseScript.Decider("Bo Bark", DeciderState.Spoke),
                ChaseScript.Decider("Cy Cork", DeciderState.Away),
                ChaseScript.Decider("Anna Akin", DeciderState.Recused)),
            ChaseScript.Line("Move the list", ChaseScript.Decider("Ann Ark") with { AskedOn = ChaseScript.Start.AddDays(2) }, ChaseScript.Decider("Dee Dunn", asked: false)),
        ],
        line => line,
        new ChaseOptions { Now = ChaseScript.Start.AddDays(30) });

    [Fact]
    public void A_chase_is_drawn_in_every_format()
    {
        var document = ChaseDocument.Of(Report, ReportLinks.Default);
        GoldenFile.Check("chase.txt", PlainText.Draw(document, 78));
        GoldenFile.Check("chase.md", MarkdownText.Draw(document));
        GoldenFile.Check("chase.html", HtmlPage.Draw(document));
        GoldenFile.Check("chase.json", System.Text.Encoding.UTF8.GetString(ChaseExport.Line(Report)) + "\n");
    }

    [Fact]
    public void What_waits_for_anybody_is_counted_and_not_drawn()
    {
        var anybody = ChaseScript.Line("Patch", ChaseScript.Decider("Ann Ark", asked: false), ChaseScript.Decider("Bo Bark", asked: false));
        var report = ChaseReport.Of([anybody], line => line, new ChaseOptions { Now = ChaseScript.Start.AddDays(30) });
        var text = PlainText.Draw(ChaseDocument.Of(report, ReportLinks.Default), 200);
        Assert.Contains("Nobody is late. 1 proposal waits for any of those who may decide: threadconsensus status --open.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Patch", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ann@people", "1 person is late with 1 proposal.")]
    [InlineData("Bo", "Nobody is late.")]
    [InlineData("Anne", "Nobody named Anne may decide what is open.")]
    public void Whoever_asks_for_a_name_that_nobody_has_is_told_so(string who, string expected)
    {
        var line = ChaseScript.Line("Patch", ChaseScript.Decider("Ann Ark"), ChaseScript.Decider("Bo Bark", DeciderState.Spoke));
        var report = ChaseReport.Of([line], all => all, new ChaseOptions { Now = ChaseScript.Start.AddDays(30), Who = who });
        Assert.Contains($"\n{expected} As of ", PlainText.Draw(ChaseDocument.Of(report, ReportLinks.Default), 200), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_roster_names_who_may_decide_a_chase_says_whose_is_missing()
    {
        var report = ChaseReport.Of([ChaseScript.Line("Patch")], line => line, new ChaseOptions { Now = ChaseScript.Start.AddDays(30) });
        Assert.Contains(
            "\nWho may decide what is open is not known. Import a roster of its list: threadconsensus roster import FILE. As of ",
            PlainText.Draw(ChaseDocument.Of(report, ReportLinks.Default), 200),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_asks_once_for_all_that_is_missing() =>
        GoldenFile.Check("chase-letter.txt", ChaseLetter.To(Report.People[0], Signer, ReportLinks.Default).Text);

    [Fact]
    public void Whatever_senders_write_a_letter_stays_within_its_lines()
    {
        foreach (var text in Samples.Hostile)
        {
            var line = ChaseScript.Line("Idea", ChaseScript.Decider("Ann Ark")) with
            {
                Subject = text,
                Proposer = text,
                Questions = [new Question("ask@list.example", text, ChaseScript.Start, text, 1)],
                Positions = [new BriefPosition(text, true, Stance.Opposes)],
            };
            var report = ChaseReport.Of([line], line => line, new ChaseOptions { Now = ChaseScript.Start.AddDays(30) });
            var letter = ChaseLetter.To(Assert.Single(report.People), Signer, ReportLinks.Default).Text;
            Assert.DoesNotMatch("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]", letter);
            Assert.All(letter.Split('\n'), one => Assert.InRange(one.Length, 0, 400));
            Assert.DoesNotContain("\nBcc:", letter, StringComparison.Ordinal);
        }
    }
}
