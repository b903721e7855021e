using ThreadConsensus.Learning.Training;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Learning.Training;

public sealed class ScorecardTests
{
    [Fact]
    public void Figures_follow_from_the_confusions()
    {
        var card = new Scorecard(
            [Sure(Stance.None), Sure(Stance.None), Sure(Stance.Concern), Sure(Stance.Concern)],
            [Stance.None, Stance.Concern, Stance.Concern, Stance.Concern]);

        Assert.Equal(new ClassScore(Stance.None, 0.5, 1, 1), card.Classes[(int)Stance.None]);
        Assert.Equal(new ClassScore(Stance.Concern, 1, 2 / 3.0, 3), card.Classes[(int)Stance.Concern]);
        Assert.Equal(((2 / 3.0) + 0.8) / 2, card.MacroF1, 9);
        Assert.Equal(0.75, card.Accuracy, 9);
        Assert.Equal(0.25, card.CalibrationError, 9);
        Assert.Equal(1, card.Confused(Stance.Concern, Stance.None));
    }

    [Fact]
    public void Half_sure_and_half_right_is_well_calibrated()
    {
        double[] halves = [0.5, 0, 0, 0, 0.5, 0, 0, 0];
        var prediction = new StancePrediction(halves);

        Assert.Equal(0, Calibration.Error([prediction, prediction], [Stance.None, Stance.Concern]), 9);
        Assert.Equal(0.5, Calibration.Error([prediction, prediction], [Stance.None, Stance.None]), 9);
    }

    [Fact]
    public void Nothing_scored_gives_zeros()
    {
        var card = new Scorecard([], []);

        Assert.Equal((0, 0.0, 0.0, 0.0), (card.Count, card.MacroF1, card.Accuracy, card.CalibrationError));
    }

    private static StancePrediction Sure(Stance stance)
    {
        var probabilities = new double[8];
        probabilities[(int)stance] = 1;
        return new StancePrediction(probabilities);
    }
}
