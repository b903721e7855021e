using ThreadConsensus.Analysis;
using ThreadConsensus.Decisions;
using ThreadConsensus.People;
using ThreadConsensus.Quoting;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Stances;
using ThreadConsensus.Tests.Proposals;

namespace ThreadConsensus.Tests.Analysis;

/// <summary>
/// What the model alone takes for an approval or a rejection: from the words of a mail to the report that a person
/// reads. The classifier here is one that is sure of its answer whatever it is shown.
/// </summary>
public sealed class LikelyVerdictTests
{
    /// <summary>Words in which no rule finds a position.</summary>
    private const string Vague = "The kettle in the kitchen was on for the whole of the morning, and the walls of the barn are white.";

    [Theory]
    [InlineData(Stance.Supports, Vague, "Not resolved, likely approved by Bo Berg, but nobody says that it is applied or decided.")]
    [InlineData(Stance.Opposes, Vague, "Not resolved, likely changes or answers are due: requests of Bo Berg are open.")]
    [InlineData(Stance.Supports, "I am in favour of this.", "Not resolved, approved by Bo Berg, but nobody says that it is applied or decided.")]
    [InlineData(Stance.Opposes, "I am against this, please do not do it.", "Not resolved, contested: Bo Berg opposes it.")]
    public void A_verdict_that_rests_on_the_model_alone_says_likely(Stance sure, string reply, string sentence)
    {
        var report = Idea(sure, reply);
        var guessed = reply == Vague;
        Assert.Equal(sentence, report.Verdict.Sentence);
        Assert.Equal(guessed, report.Verdict.Confidence <= 0.6);
        Assert.Equal(guessed, PlainText.Draw(ThreadDocument.Of(report, ReportLinks.Default), 200).Contains($"{Words.Of(sure)} (likely)", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_likely_objections_make_a_likely_contest()
    {
        var report = Report(Stance.Opposes, new Conversation()
            .Mail("Ann Archer", "Move the wiki", "I propose that we move the wiki to the new host.")
            .Mail("Bo Berg", "Re: Move the wiki", Vague)
            .Mail("Cy Cole", "Re: Move the wiki", Vague));
        Assert.Equal("Not resolved, likely contested: Bo Berg and Cy Cole oppose it.", report.Verdict.Sentence);
        Assert.True(report.Verdict.Confidence <= 0.6);
    }

    [Theory]
    [InlineData(Stance.Supports, Vague, DecisionOutcome.Pending)]
    [InlineData(Stance.Supports, "Acked-by: Bo Berg <bo.berg@example.org>", DecisionOutcome.Passed)]
    [InlineData(Stance.Opposes, "NAK.", DecisionOutcome.Failed)]
    public void No_rule_counts_what_the_model_alone_says(Stance sure, string reply, DecisionOutcome outcome)
    {
        var report = Patch(sure, reply);
        Assert.Equal(outcome, report.Decision!.Outcome);
        Assert.Equal(
            reply == Vague ? ["Bo Berg likely approves, but not in words that are clear: not counted."] : [],
            report.Decision.Warnings);
    }

    private static ThreadReport Idea(Stance sure, string reply) => Report(sure, new Conversation()
        .Mail("Ann Archer", "Move the wiki", "I propose that we move the wiki to the new host.")
        .Mail("Bo Berg", "Re: Move the wiki", reply));

    private static ThreadReport Patch(Stance sure, string reply) => Report(sure, new Conversation()
        .Mail("Ann Archer", "[PATCH] wiki: move", "It moves.\n\nSigned-off-by: Ann Archer <a@example.org>\n---\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b")
        .Mail("Bo Berg", "Re: [PATCH] wiki: move", reply));

    private static ThreadReport Report(Stance sure, Conversation conversation)
    {
        var thread = conversation.Build();
        thread = thread with
        {
            Messages = [.. thread.Messages.Select(message => message with { Body = QuoteParser.Parse(message.Body.Text, message.From) })],
        };
        var knowledge = new AnalysisKnowledge { People = PersonDirectory.Empty, Classifier = new SureOf(sure) };
        return ThreadReporter.Report(new ThreadAnalyzer(knowledge).Analyze(thread, null));
    }

    private sealed class SureOf(Stance stance) : IStanceClassifier
    {
        private const double Share = 0.93;

        public IReadOnlyList<StancePrediction> Classify(IReadOnlyList<Passage> passages) =>
            [.. passages.Select(_ => new StancePrediction(
                [.. Enum.GetValues<Stance>().Select(one => one == stance ? Share : (1 - Share) / 7)]))];
    }
}
