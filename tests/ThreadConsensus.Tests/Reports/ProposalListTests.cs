using ThreadConsensus.Analysis;
using ThreadConsensus.People;
using ThreadConsensus.Quoting;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Documents;
using ThreadConsensus.Tests.Proposals;

namespace ThreadConsensus.Tests.Reports;

public sealed class ProposalListTests
{
    [Theory]
    [InlineData("Applied, thanks.", 1, "accepted in part")]
    [InlineData("Series applied, thanks.", 1, "accepted")]
    [InlineData("Applied, thanks.", 0, "accepted")]
    [InlineData("Please say why.", 1, "open-conditional")]
    public void A_series_of_which_one_patch_is_applied_is_accepted_in_part(string words, int answered, string expected)
    {
        const string Patch = "Signed-off-by: Ann Archer <ann.archer@example.org>\n---\n--- a/x.c\n+++ b/x.c\n@@ -1,1 +1,1 @@\n-a\n+b\n";
        var thread = new Conversation()
            .Mail("Ann Archer", "[PATCH 0/2] timer: two fixes", "Both are small.")
            .Mail("Ann Archer", "[PATCH 1/2] timer: widen the counter", Patch)
            .Mail("Ann Archer", "[PATCH 2/2] timer: drop the second source", Patch)
            .Mail("Bo Berg", "Re: [PATCH] timer", words, to: answered)
            .Build();
        thread = thread with
        {
            Messages = [.. thread.Messages.Select(message => message with { Body = QuoteParser.Parse(message.Body.Text, message.From) })],
        };
        var report = ThreadReporter.Report(
            new ThreadAnalyzer(new AnalysisKnowledge { People = PersonDirectory.Empty, RosterWithoutList = Roster.Empty }).Analyze(thread, null));
        var list = ProposalListDocument.Of([ProposalLine.Of(report)], Conversation.Start.AddDays(1), ReportLinks.Default);
        Assert.Equal(expected, string.Concat(Assert.IsType<Table>(Assert.Single(list.Blocks)).Rows[0][0].Spans.Select(span => span.Text)));
    }
}
