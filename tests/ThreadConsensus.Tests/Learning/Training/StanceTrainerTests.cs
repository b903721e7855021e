using Microsoft.ML.Data;
using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Scoring;
using ThreadConsensus.Learning.Training;

namespace ThreadConsensus.Tests.Learning.Training;

public sealed class StanceTrainerTests
{
    private static readonly TrainingSet Some = new(ShippedData.Load().Passages.Take(400));

    [Fact]
    public void The_order_of_the_passages_does_not_matter()
    {
        var forwards = new StanceTrainer().Train(Some);
        var backwards = new StanceTrainer().Train(new TrainingSet(Some.Passages.Reverse()));

        Assert.Equal(forwards.Model.ToBytes(), backwards.Model.ToBytes());
    }

    [Fact]
    public void The_compact_model_answers_as_the_pipeline_that_was_trained()
    {
        var settings = new TrainerSettings();
        var train = Some.Of(SplitPart.Train);
        var vocabulary = Vocabulary.Of(train, settings);
        var fit = new LinearFit(settings);
        var (model, pipeline) = fit.Fit(train, vocabulary);
        var view = pipeline.Transform(fit.View(train, new FeatureTable(vocabulary), vocabulary.Length));
        var expected = view.GetColumn<VBuffer<float>>("Score").Select(scores => scores.DenseValues().ToArray()).ToList();
        var scorer = new StanceScorer(model);

        for (var i = 0; i < train.Count; i++)
        {
            var actual = scorer.Predict(train[i].Passage).Probabilities;
            for (var stance = 0; stance < actual.Count; stance++)
                Assert.InRange(actual[stance] - expected[i][stance], -0.02, 0.02);
        }
    }

    [Fact]
    public void Nothing_to_train_on_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => new StanceTrainer().Train(new TrainingSet([])));
}
