using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Retraining;
using ThreadConsensus.Learning.Scoring;
using ThreadConsensus.Learning.Training;

namespace ThreadConsensus.Tests.Learning.Retraining;

public sealed class ModelStoreTests : IDisposable
{
    private static readonly TrainingSet Shipped = ShippedData.Load();
    private static readonly StanceModel Poor = new StanceTrainer().Train(Part(60)).Model;
    private static readonly StanceModel Fair = new StanceTrainer().Train(Part(400)).Model;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Fact]
    public void Without_a_model_of_ones_own_the_built_in_one_is_in_use()
    {
        var store = new ModelStore(_folder);

        Assert.Equal(BuiltInModel.Bytes(), store.Load().ToBytes());
        Assert.False(store.Rollback());
    }

    [Fact]
    public void A_worse_model_is_not_taken()
    {
        var store = new ModelStore(_folder);
        var offer = store.Offer(Poor, Shipped);

        Assert.False(offer.Taken);
        Assert.True(offer.After.MacroF1 < offer.Before.MacroF1);
        Assert.Equal(BuiltInModel.Bytes(), store.Load().ToBytes());
    }

    [Fact]
    public void A_better_model_is_taken_and_can_be_rolled_back_step_by_step()
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllBytes(Path.Combine(_folder, "stances.model"), Poor.ToBytes());
        var store = new ModelStore(_folder);
        var offer = store.Offer(Fair, Shipped);

        Assert.True(offer.Taken);
        Assert.Equal(Fair.ToBytes(), store.Load().ToBytes());
        Assert.True(store.Rollback());
        Assert.Equal(Poor.ToBytes(), store.Load().ToBytes());
        Assert.True(store.Rollback());
        Assert.Equal(BuiltInModel.Bytes(), store.Load().ToBytes());
    }

    [Fact]
    public void A_damaged_model_is_passed_over()
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "stances.model"), "damaged");

        Assert.Equal(BuiltInModel.Bytes(), new ModelStore(_folder).Load().ToBytes());
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    private static TrainingSet Part(int count) =>
        new(Shipped.Of(SplitPart.Train).Take(count).Concat(Shipped.Of(SplitPart.Calibration).Take(20)));
}
