using ThreadConsensus.Cli.Evaluation;
using static ThreadConsensus.Tests.Threading.Mails;

namespace ThreadConsensus.Tests.Threading;

public sealed class ThreadingEvaluationTests
{
    [Fact]
    public void Links_found_without_headers_are_compared_with_the_headers()
    {
        var output = new StringWriter();
        var score = ThreadingEvaluation.Run(
        [
            Post("c", subject: "[PATCH 0/2] arm: rework timers"),
            Post("p1", "c", subject: "[PATCH 1/2] arm: rename"),
            Post("p2", "p1", subject: "[PATCH 2/2] arm: split"),
            Post("x", "c", subject: "Nice work", hour: 1),
            Post("y", "gone", subject: "Re: nobody knows what", hour: 1),
        ], output);
        Assert.Equal((1, 1, 1), (score.Replies.Right, score.Replies.Wrong, score.Replies.None));
        Assert.Equal((0, 1), (score.Quoting.Count, score.ParentMissing.None));
        Assert.Equal((1, 1), (score.Pairs.Precision, score.Pairs.Recall));
        Assert.Contains("all replies, parent there", output.ToString(), StringComparison.Ordinal);
    }
}
