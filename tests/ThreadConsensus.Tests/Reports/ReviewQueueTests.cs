using ThreadConsensus.Analysis;
using ThreadConsensus.Learning.Data;
using ThreadConsensus.People;
using ThreadConsensus.Reports;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Reports;

public sealed class ReviewQueueTests
{
    [Fact]
    public void Unsure_readings_are_offered_and_votes_are_not()
    {
        var queue = ReviewQueue.Of([Report("+1 (binding)", "The walls of the old house have stood for long, and so has the roof of the barn.")]);

        Assert.Equal(["t:02"], queue.Select(item => item.Message.Id));
    }

    [Fact]
    public void The_heaviest_comes_first()
    {
        var queue = ReviewQueue.Of([Report("I would rather not, it is a lot of work.", "Hm.", "Perhaps we should, though I doubt it.")]);

        Assert.Equal(queue.OrderByDescending(item => item.Weight), queue);
        Assert.All(queue, item => Assert.True(item.Weight > 0 && item.Message.Reading.Confidence < ReviewQueue.SureEnough));
    }

    [Fact]
    public void A_human_answer_is_not_asked_for_again()
    {
        var body = "The walls of the old house have stood for long, and so has the roof of the barn.";
        var correction = new Correction("t:01", Stance.None, "", DateTimeOffset.UnixEpoch);

        Assert.NotEmpty(ReviewQueue.Of([Report(body)]));
        Assert.Empty(ReviewQueue.Of([Report([body], correction)]));
    }

    private static ThreadReport Report(params string[] replies) => Report(replies, null);

    private static ThreadReport Report(string[] replies, Correction? correction)
    {
        var root = new SampleMessage(0, null, "Ann <ann@x.example>", "I propose that we move the wiki.\n", "proposes");
        var others = replies.Select((body, at) => new SampleMessage(at + 1, 0, $"Ben{at} <ben{at}@x.example>", body + "\n", "none"));
        var sample = new SampleThread("t", "discussion", "Moving the wiki", "Ann <ann@x.example>", [root, .. others]);
        var thread = sample.ToThread();
        var corrections = new Dictionary<string, Correction>(StringComparer.Ordinal);
        if (correction is not null) corrections[correction.MessageId] = correction;
        var analyzer = new ThreadAnalyzer(new AnalysisKnowledge
        {
            People = PersonDirectory.Build(thread.Messages.Select(message => message.From)),
            Corrections = corrections,
        });
        return ThreadReporter.Report(analyzer.Analyze(thread, null));
    }
}
