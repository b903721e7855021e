using System.Globalization;
using System.Text;
using ThreadConsensus.Learning.Data;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Learning.Training;

/// <summary>Writes down what a model was trained on and how it scores, in Markdown.</summary>
public static class ModelCard
{
    public static string Of(TrainingSet set, TrainingReport report)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(report);
        var card = new StringBuilder();
        card.Append("# The stance model\n\n");
        card.Append("A maximum entropy classifier over hashed words, runs of words and characters, the words answered, and\n");
        card.Append("place and look of a passage. Fitted by Microsoft.ML; scored by the program itself from `stances.model`.\n");
        card.Append("It judges prose without explicit words; votes and trailers are read by rules. Written by the training.\n\n");
        AppendData(card, set);
        AppendScores(card, report);
        AppendConfusion(card, report.HeldOut);
        return card.ToString();
    }

    private static void AppendData(StringBuilder card, TrainingSet set)
    {
        card.Append("## Trained on\n\nPassages of data/stances, all written for this project.\n\n");
        card.Append("| stance | written | from threads |\n|---|---:|---:|\n");
        foreach (var stance in Enum.GetValues<Stance>())
        {
            var written = set.Passages.Count(p => p.Stance == stance && p.Origin == LabelOrigin.Written);
            var threads = set.Passages.Count(p => p.Stance == stance && p.Origin == LabelOrigin.Thread);
            Append(card, $"| {StanceNames.NameOf(stance)} | {written} | {threads} |\n");
        }

        card.Append('\n');
    }

    private static void AppendScores(StringBuilder card, TrainingReport report)
    {
        var heldOut = report.HeldOut;
        card.Append("## Scores on the held-out part\n\n");
        Append(card, $"{report.Trained} passages fitted, {report.Calibrated} calibrated on, {heldOut.Count} held out; ");
        Append(card, $"{report.Features} features.\n\n");
        Append(card, $"- macro-F1 {heldOut.MacroF1:F3}, accuracy {heldOut.Accuracy:F3}\n");
        Append(card, $"- expected calibration error {report.UncalibratedError:F3} before, ");
        Append(card, $"{heldOut.CalibrationError:F3} after calibration (temperature {report.Temperature:F2})\n\n");
        card.Append("| stance | precision | recall | F1 | passages |\n|---|---:|---:|---:|---:|\n");
        foreach (var score in heldOut.Classes)
        {
            Append(card, $"| {StanceNames.NameOf(score.Stance)} | {score.Precision:F2} | {score.Recall:F2} ");
            Append(card, $"| {score.F1:F2} | {score.Count} |\n");
        }

        card.Append('\n');
    }

    private static void AppendConfusion(StringBuilder card, Scorecard heldOut)
    {
        var stances = Enum.GetValues<Stance>();
        card.Append("Rows are labels, columns what they were taken for.\n\n| |");
        foreach (var stance in stances) Append(card, $" {StanceNames.NameOf(stance)} |");
        card.Append("\n|---|").Insert(card.Length, "---:|", stances.Length).Append('\n');
        foreach (var label in stances)
        {
            Append(card, $"| {StanceNames.NameOf(label)} |");
            foreach (var predicted in stances) Append(card, $" {heldOut.Confused(label, predicted)} |");
            card.Append('\n');
        }
    }

    private static void Append(StringBuilder card, FormattableString text) =>
        card.Append(text.ToString(CultureInfo.InvariantCulture));
}
