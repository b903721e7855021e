using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Scoring;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Learning.Scoring;

public sealed class StanceClassifierTests
{
    private static readonly IReadOnlyList<Passage> Passages =
        [.. ShippedData.Load().Passages.Take(300).Select(passage => passage.Passage)];

    [Fact]
    public void A_passage_gets_the_same_answer_alone_and_in_any_batch()
    {
        var together = new StanceClassifier().Classify(Passages);
        var alone = Passages.Select(passage => new StanceClassifier().Classify([passage])[0].Probabilities);

        Assert.Equal(alone.Take(40), together.Select(prediction => prediction.Probabilities).Take(40));
    }

    [Fact]
    public void Several_threads_may_share_a_classifier()
    {
        var classifier = new StanceClassifier();
        var expected = classifier.Classify(Passages).Select(prediction => prediction.Probabilities).ToList();
        var results = new IReadOnlyList<StancePrediction>[16];
        Parallel.For(0, results.Length, i => results[i] = classifier.Classify(Passages));

        Assert.All(results, result => Assert.Equal(expected, result.Select(prediction => prediction.Probabilities)));
    }

    [Fact]
    public void Probabilities_sum_to_one_for_anything()
    {
        Passage[] passages = [new() { Text = "" }, new() { Text = "\u0000\ud800 \ufffd" }, new() { Text = new string('x', 90_000) }];

        Assert.All(
            new StanceClassifier().Classify(passages),
            prediction => Assert.Equal(1, prediction.Probabilities.Sum(), 9));
    }

    [Fact]
    public void An_empty_batch_does_not_load_the_model()
    {
        var classifier = new StanceClassifier(() => throw new InvalidOperationException("loaded"));

        Assert.Empty(classifier.Classify([]));
    }
}
