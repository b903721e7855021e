using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Features;
using ThreadConsensus.Learning.Scoring;

namespace ThreadConsensus.Learning.Training;

/// <summary>
/// Fits the weights with Microsoft.ML's maximum entropy trainer. One thread and no sampling, so that the same passages
/// give the same weights; no L1, whose default drives rare stances to nothing.
/// </summary>
internal sealed class LinearFit
{
    private readonly MLContext _context = new(seed: 1);
    private readonly TrainerSettings _settings;

    public LinearFit(TrainerSettings settings) => _settings = settings;

    public (StanceModel Model, ITransformer Pipeline) Fit(IReadOnlyList<LabelledPassage> passages, uint[] vocabulary)
    {
        var data = View(passages, new FeatureTable(vocabulary), vocabulary.Length);
        var trainer = _context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(
            new LbfgsMaximumEntropyMulticlassTrainer.Options
            {
                LabelColumnName = nameof(TrainingRow.Label),
                FeatureColumnName = nameof(TrainingRow.Features),
                ExampleWeightColumnName = nameof(TrainingRow.Weight),
                L1Regularization = 0,
                L2Regularization = _settings.L2,
                MaximumNumberOfIterations = _settings.MaximumIterations,
                OptimizationTolerance = 1e-6f,
                NumberOfThreads = 1,
                InitialWeightsDiameter = 0,
            });
        var fitted = trainer.Fit(data);
        return (Compress(fitted.Model, vocabulary), fitted);
    }

    /// <summary>The passages as Microsoft.ML sees them, weighted by class.</summary>
    public IDataView View(IReadOnlyList<LabelledPassage> passages, FeatureTable table, int featureCount)
    {
        var weights = ClassWeights.Of(passages, _settings.ClassBalance);
        var vector = new FeatureVector(table, featureCount);
        var rows = new TrainingRow[passages.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            vector.Read(passages[i].Passage);
            rows[i] = RowOf(passages[i], vector, featureCount, (float)weights[(int)passages[i].Stance]);
        }

        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema[nameof(TrainingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, featureCount);
        return _context.Data.LoadFromEnumerable(rows, schema);
    }

    private static TrainingRow RowOf(LabelledPassage passage, FeatureVector vector, int featureCount, float weight)
    {
        var entries = vector.Entries.OrderBy(entry => entry.Index).ToArray();
        return new TrainingRow
        {
            Features = new VBuffer<float>(
                featureCount,
                entries.Length,
                Array.ConvertAll(entries, entry => entry.Value),
                Array.ConvertAll(entries, entry => entry.Index)),
            Label = (uint)passage.Stance,
            Weight = weight,
        };
    }

    /// <summary>
    /// Weights in 127 steps a stance: less than a hundredth of a score is lost, and five sixths of the size.
    /// </summary>
    private static StanceModel Compress(MaximumEntropyModelParameters fitted, uint[] vocabulary)
    {
        VBuffer<float>[]? buffers = null;
        fitted.GetWeights(ref buffers, out var stances);
        var weights = new sbyte[vocabulary.Length * stances];
        var scales = new float[stances];
        for (var stance = 0; stance < stances; stance++)
        {
            var dense = buffers![stance].DenseValues().ToArray();
            var top = dense.Length == 0 ? 0 : dense.Max(MathF.Abs);
            scales[stance] = top == 0 ? 1 : top / sbyte.MaxValue;
            for (var i = 0; i < dense.Length; i++)
                weights[(i * stances) + stance] = (sbyte)MathF.Round(dense[i] / scales[stance]);
        }

        return new StanceModel(vocabulary, weights, scales, [.. fitted.GetBiases()], 1);
    }
}
