using System.Runtime.CompilerServices;
using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Scoring;
using ThreadConsensus.Learning.Training;

namespace ThreadConsensus.Tests.Learning.Training;

public sealed class ShippedModelTests
{
    /// <summary>
    /// Set it to 1 to write the model and its card anew after a change of data or features; the test then still has to
    /// pass with the build that embeds them.
    /// </summary>
    private const string RetrainVariable = "THREADCONSENSUS_RETRAIN";

    [Fact]
    public void Training_on_the_shipped_data_gives_the_shipped_model()
    {
        var set = ShippedData.Load();
        var outcome = new StanceTrainer().Train(set);
        if (string.Equals(Environment.GetEnvironmentVariable(RetrainVariable), "1", StringComparison.Ordinal))
            Write(outcome.Model.ToBytes(), ModelCard.Of(set, outcome.Report));
        if (outcome.Model.ToBytes().AsSpan().SequenceEqual(BuiltInModel.Bytes())) return;

        // Processors with wider vectors add up in another order: there the weights may differ in the last bits.
        AssertSameAnswers(outcome.Model, BuiltInModel.Load(), set.Of(SplitPart.HeldOut));
    }

    private static void AssertSameAnswers(StanceModel left, StanceModel right, IReadOnlyList<LabelledPassage> passages)
    {
        Assert.Equal(left.FeatureCount, right.FeatureCount);
        var (first, second) = (new StanceScorer(left), new StanceScorer(right));
        foreach (var passage in passages)
        {
            var expected = second.Predict(passage.Passage).Probabilities;
            var actual = first.Predict(passage.Passage).Probabilities;
            for (var stance = 0; stance < expected.Count; stance++)
                Assert.InRange(actual[stance] - expected[stance], -0.02, 0.02);
        }
    }

    private static void Write(byte[] model, string card, [CallerFilePath] string here = "")
    {
        var root = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!Directory.Exists(Path.Combine(root.FullName, "data", "stances"))) root = root.Parent!;
        var folder = Path.Combine(root.FullName, "data", "stances");
        File.WriteAllBytes(Path.Combine(folder, "stances.model"), model);
        File.WriteAllText(Path.Combine(folder, "MODEL.md"), card);
    }
}
