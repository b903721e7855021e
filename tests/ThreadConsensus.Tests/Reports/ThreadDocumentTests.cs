using ThreadConsensus.Analysis;
using ThreadConsensus.People;
using ThreadConsensus.Quoting;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Tests.Proposals;

namespace ThreadConsensus.Tests.Reports;

/// <summary>What a reader of the full report sees, and what he is spared.</summary>
public sealed class ThreadDocumentTests
{
    private const string Subject = "[PATCH] clock: drop the second source";

    private const string Diff = "---\n--- a/x.c\n+++ b/x.c\n@@ -1,1 +1,1 @@\n-a\n+b\n";

    private const string Patch = "Signed-off-by: Ann Archer <ann.archer@example.org>\n" + Diff;

    [Fact]
    public void Tags_that_a_posting_carries_stand_in_one_line()
    {
        var tags = "Reviewed-by: Bo Berg <bo.berg@example.org>\nReviewed-by: Cy Cole <cy.cole@example.org>\nAcked-by: Di Dorn <di.dorn@example.org>\n";
        var text = Text(new Conversation().Mail("Ann Archer", "[PATCH v2] clock: drop the second source", tags + Patch));
        Assert.Contains("* Bo Berg, Cy Cole: supports, Reviewed-by, ", text, StringComparison.Ordinal);
        Assert.Contains("* Di Dorn: supports, Acked-by, ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_prove_the_verdict_are_quoted_once()
    {
        var text = Text(new Conversation()
            .Mail("Ann Archer", Subject, Patch)
            .Mail("Bo Berg", "Re: " + Subject, "NAK. This breaks suspend on every laptop I own."));
        Assert.Equal(2, text.Split("NAK.").Length);
        Assert.Contains("* Bo Berg: opposes, quoted above; nobody has answered", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_tag_is_told_by_the_line_of_who_gave_it_alone()
    {
        var text = Text(new Conversation()
            .Mail("Ann Archer", Subject, Patch)
            .Mail("Bo Berg", "Re: " + Subject, "Acked-by: Bo Berg <bo.berg@example.org>"));
        Assert.DoesNotContain("\"Acked-by", text, StringComparison.Ordinal);
        Assert.Contains("* Bo Berg: supports, Acked-by, 1 Mar 2021 11:00, line 1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_of_a_series_says_which_patch_it_is_of()
    {
        var text = Text(new Conversation()
            .Mail("Ann Archer", "[PATCH 0/2] clock: clean up", "Two small patches.")
            .Mail("Ann Archer", "[PATCH 1/2] clock: drop the second source", Patch)
            .Mail("Ann Archer", "[PATCH 2/2] clock: rename the first", Patch)
            .Mail("Bo Berg", "Re: [PATCH 2/2] clock: rename the first", "Acked-by: Bo Berg <bo.berg@example.org>", to: 2));
        Assert.Contains("* Bo Berg: supports, on 2/2, Acked-by, ", text, StringComparison.Ordinal);
        Assert.Contains("1/2 clock: drop the second source, Ann Archer, 1 Mar 2021 11:00\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_patches_of_one_posting_stand_in_the_tree_by_their_titles_alone()
    {
        var text = Text(new Conversation()
            .Mail("Ann Archer", "[PATCH 0/2] clock: clean up", "Two small patches.")
            .Mail("Ann Archer", "[PATCH 1/2] clock: drop the second source", Patch, date: Conversation.Start.AddMinutes(59))
            .Mail("Ann Archer", "[PATCH 2/2] clock: rename the first", Patch, date: Conversation.Start.AddMinutes(60)));
        Assert.Contains("─1/2 clock: drop the second source\n", text, StringComparison.Ordinal);
        Assert.Contains("─2/2 clock: rename the first, Ann Archer, 1 Mar 2021 11:00\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Concerns_of_one_mail_stand_together_and_those_beyond_six_of_one_person_are_counted()
    {
        var conversation = new Conversation().Mail("Ann Archer", Subject, Patch);
        for (var i = 0; i < 4; i++)
        {
            conversation.Mail(
                "Bo Berg", "Re: " + Subject, $"Please rename the field f{i}.\n\nPlease drop the macro M{i}.\n\nPlease add a comment on line {i}.", to: 0);
        }

        var text = Text(conversation);
        var open = text[text.IndexOf("Other open concerns", StringComparison.Ordinal)..text.IndexOf("\nThread\n", StringComparison.Ordinal)];
        Assert.Equal(6, open.Split("  line ").Length - 1);
        Assert.Contains("more concerns of Bo Berg", open, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_withdrawn_lists_nothing_still_needed_and_no_open_concern()
    {
        var withdrawn = new Conversation()
            .Mail("Ann Archer", Subject, Patch)
            .Mail("Bo Berg", "Re: " + Subject, "Please rename the field.\n\nPlease drop the macro.")
            .Mail("Ann Archer", "Re: " + Subject, "I withdraw this patch.", to: 1);
        var text = Text(withdrawn);
        Assert.StartsWith("withdrawn", text.Split("\n\n")[1], StringComparison.Ordinal);
        Assert.DoesNotContain("needed:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("open concerns", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_people_of_one_name_are_told_apart_by_their_addresses()
    {
        var report = Report(new Conversation()
            .Mail("Ann Archer", Subject, Patch)
            .Mail("Bo Berg", "Re: " + Subject, "Acked-by: Bo Berg <bo.berg@example.org>")
            .Mail("Cy Cole", "Re: " + Subject, "Acked-by: Cy Cole <cy.cole@example.org>"));
        report = report with
        {
            Positions = [.. report.Positions.Select(position => position with { Person = position.Person with { Name = "Bo Berg" } })],
        };
        var text = PlainText.Draw(ThreadDocument.Of(report, ReportLinks.Default), 200);
        Assert.Contains("* Bo Berg (bo.berg@example.org): supports", text, StringComparison.Ordinal);
        Assert.Contains("* Bo Berg (cy.cole@example.org): supports", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_legend_explains_the_marks_that_are_drawn()
    {
        var text = Text(new Conversation().Mail("Ann Archer", Subject, Patch).Mail("Bo Berg", "Re: " + Subject, "Acked-by: Bo Berg <bo.berg@example.org>"));
        Assert.EndsWith("P proposes, + supports\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thread_that_was_split_from_another_names_the_message_it_answered()
    {
        var split = new Conversation().Mail("Ann Archer", "Where the clock lives (was: the counter)", "I propose to move the clock.", inReplyTo: "other@example.org");
        var text = PlainText.Draw(ThreadDocument.Of(Report(split, splitFrom: "t0"), ReportLinks.Default), 200);
        Assert.Contains("\nSplit from another thread <other@example.org>\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Split from", Text(split), StringComparison.Ordinal);
    }

    private static string Text(Conversation conversation) => PlainText.Draw(ThreadDocument.Of(Report(conversation), ReportLinks.Default), 200);

    private static ThreadReport Report(Conversation conversation, string? splitFrom = null)
    {
        var thread = conversation.Build(splitFrom);
        thread = thread with
        {
            Messages = [.. thread.Messages.Select(message => message with { Body = QuoteParser.Parse(message.Body.Text, message.From) })],
        };
        var knowledge = new AnalysisKnowledge { People = PersonDirectory.Empty, RosterWithoutList = Roster.Empty };
        return ThreadReporter.Report(new ThreadAnalyzer(knowledge).Analyze(thread, null));
    }
}
