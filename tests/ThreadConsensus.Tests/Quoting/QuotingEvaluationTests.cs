using ThreadConsensus.Cli.Evaluation;

namespace ThreadConsensus.Tests.Quoting;

public sealed class QuotingEvaluationTests
{
    private const string Mail =
        """
        {"id": 1, "text": "Ann 😀 wrote:\n> one\n> two\n\nthree\n-- \nBob",
        "labels": [[0, 12, "quotation_marker"], [13, 18, "quotation"],
        [26, 31, "quotation"], [32, 35, "visual_separator"], [36, 39, "personal_signature"]]}
        """;

    [Fact]
    public void Lines_are_counted_by_label_with_offsets_in_code_points()
    {
        var scores = QuotingEvaluation.Evaluate(new StringReader(Mail.ReplaceLineEndings("")));
        Assert.Equal((1, 6), (scores.Mails, scores.Lines));
        Assert.Equal(
            [new SpanScore("quotation", 1, 1, 1), new SpanScore("attribution", 1, 0, 0), new SpanScore("signature", 1,
                0, 0)],
            scores.Scores);
        Assert.Equal(
            [new QuotingDifference("quotation", "1", 3, true, "> two"), new QuotingDifference("quotation", "1", 5,
                false, "three")],
            scores.Differences);
    }

    [Fact]
    public void A_line_that_is_no_json_is_reported_and_the_rest_is_scored()
    {
        const string Lines = "{\n{\"id\": 2, \"text\": \"> a\", \"labels\": [[0, 3, \"quotation\"]]}\n";
        var scores = QuotingEvaluation.Evaluate(new StringReader(Lines));
        Assert.Equal((1, 1), (scores.Mails, scores.Problems.Count));
        Assert.StartsWith("line 1: ", scores.Problems[0], StringComparison.Ordinal);
        Assert.Equal(1, scores.Scores[0].F1);
    }

    [Fact]
    public void The_table_has_a_row_for_each_label()
    {
        var output = new StringWriter { NewLine = "\n" };
        QuotingEvaluation.Print(new QuotingScores(1, 4, [new SpanScore("quotation", 1, 1, 0)], [], []), output);
        Assert.Equal(
            "1 mails, 4 lines\n"
            + "label          right   extra  missed  precision  recall      F1\n"
            + "quotation          1       1       0     0.5000  1.0000  0.6667\n",
            output.ToString());
    }
}
