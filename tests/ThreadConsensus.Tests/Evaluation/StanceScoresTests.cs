using ThreadConsensus.Cli.Evaluation;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Tests.Evaluation;

public sealed class StanceScoresTests
{
    private static GoldMessage Gold(string id, string stance, string[]? alt = null, string[]? acts = null, string[]? optional = null) =>
        new("t", id, stance, alt ?? [], acts ?? [], optional ?? [], "");

    private static StanceReading Read(string id, Stance stance, double confidence, params DiscourseAct[] acts) => new()
    {
        MessageId = id,
        Stance = stance,
        Confidence = confidence,
        Acts = [.. acts.Select(act => new ActReading(act, new StanceEvidence(EvidenceSource.Phrase, "r", "", 1, 1), 1))],
    };

    [Fact]
    public void Stances_are_scored_by_class_and_second_answers_count()
    {
        var scores = StanceEvaluation.Compare(
            [Gold("a", "supports"), Gold("b", "opposes", alt: ["concern"]), Gold("c", "opposes"), Gold("d", "none")],
            [Read("a", Stance.Supports, 0.9), Read("b", Stance.Concern, 0.9), Read("c", Stance.Supports, 0.9)]);
        Assert.Equal(
            [new LabelScore("none", 0, 0, 1), new LabelScore("opposes", 1, 0, 1), new LabelScore("supports", 1, 1, 0)],
            scores.Stances);
        Assert.Equal(0.5, scores.Accuracy);
        Assert.Equal((0 + (2.0 / 3) + (2.0 / 3)) / 3, scores.StanceMacroF1, 12);
    }

    [Fact]
    public void Revisions_and_optional_acts_count_neither_way()
    {
        var scores = StanceEvaluation.Compare(
            [Gold("a", "none", acts: ["call", "revision"]), Gold("b", "none", optional: ["call"]), Gold("c", "none")],
            [
                Read("a", Stance.None, 1, DiscourseAct.Call), Read("b", Stance.None, 1, DiscourseAct.Call),
                Read("c", Stance.None, 1, DiscourseAct.Call, DiscourseAct.Applied),
            ]);
        Assert.Equal([new LabelScore("call", 1, 1, 0)], scores.Acts);
    }

    [Fact]
    public void Calibration_error_is_the_mean_gap_between_confidence_and_accuracy()
    {
        var scores = StanceEvaluation.Compare(
            [Gold("a", "none"), Gold("b", "none")], [Read("a", Stance.None, 0.85), Read("b", Stance.Asks, 0.85)]);
        Assert.Equal(0.35, scores.CalibrationError, 12);
        Assert.Equal((1.0, 0.5), scores.CoverageAt(0.85));
        Assert.Equal((0.0, 0.0), scores.CoverageAt(0.86));
    }
}
