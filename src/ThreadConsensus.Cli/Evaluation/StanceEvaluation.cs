using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ThreadConsensus.Reports;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Cli.Evaluation;

/// <summary>Scores stances and acts against annotated threads.</summary>
public static class StanceEvaluation
{
    private static readonly double[] Thresholds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="goldDirectory">Folder with one JSON file a thread.</param>
    /// <param name="readings">The readings of every message analysed.</param>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="JsonException">A file is not JSON.</exception>
    public static StanceScores Evaluate(string goldDirectory, IEnumerable<StanceReading> readings) =>
        Compare(GoldThreads.Read(goldDirectory), readings);

    public static StanceScores Compare(IReadOnlyList<GoldMessage> gold, IEnumerable<StanceReading> readings)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(readings);
        var byId = new Dictionary<string, StanceReading>(StringComparer.Ordinal);
        foreach (var reading in readings) byId[reading.MessageId] = reading;
        return new StanceScores([.. gold.Select(message => Judge(message, byId.GetValueOrDefault(message.MessageId)))]);
    }

    public static void Print(StanceScores scores, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(output);
        WriteLine(output, $"{scores.Judgements.Select(item => item.Gold.Thread).Distinct().Count()} threads, {scores.Judgements.Count} messages");
        WriteLine(output, $"stance_macro_f1      {scores.StanceMacroF1:F3}");
        WriteLine(output, $"group_macro_f1       {scores.GroupMacroF1:F3}");
        WriteLine(output, $"stance_accuracy      {scores.Accuracy:F3}");
        WriteLine(output, $"act_macro_f1         {scores.ActMacroF1:F3}");
        WriteLine(output, $"calibration_error    {scores.CalibrationError:F3}");
        PrintLabels("stance", scores.Stances, output);
        PrintLabels("group", scores.GroupScores, output);
        PrintLabels("act", scores.Acts, output);
        PrintConfusion(scores, output);
        PrintCoverage(scores, output);
    }

    /// <summary>Writes every wrong reading as a JSON line with the words that decided it.</summary>
    public static void WriteErrors(StanceScores scores, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var item in scores.Judgements.Where(item => !item.IsRight))
        {
            output.WriteLine(JsonSerializer.Serialize(
                new
                {
                    thread = item.Gold.Thread,
                    messageId = item.Gold.MessageId,
                    gold = item.Gold.Stance,
                    got = item.Got,
                    confidence = Math.Round(item.Confidence, 3),
                    why = item.Gold.Why,
                    rule = item.Evidence?.Rule,
                    text = item.Evidence?.Text,
                },
                Json));
        }
    }

    private static StanceJudgement Judge(GoldMessage gold, StanceReading? reading) => reading is null
        ? new StanceJudgement(gold, StanceJudgement.Missing, 0, [], null)
        : new StanceJudgement(
            gold,
            Words.Of(reading.Stance),
            reading.Confidence,
            [.. reading.Acts.Select(act => Words.Of(act.Act))],
            reading.Evidence);

    private static void PrintLabels(string title, IReadOnlyList<LabelScore> scores, TextWriter output)
    {
        output.WriteLine();
        WriteLine(output, $"{title,-18} {"f1",6} {"prec",6} {"rec",6} {"n",5}");
        foreach (var score in scores)
        {
            WriteLine(output, $"{score.Label,-18} {score.F1,6:F2} {score.Precision,6:F2} {score.Recall,6:F2} {score.Count,5}");
        }
    }

    private static void PrintConfusion(StanceScores scores, TextWriter output)
    {
        var columns = scores.Judgements.Select(item => item.Accepted).Union(scores.Stances.Select(score => score.Label))
            .Order(StringComparer.Ordinal).ToList();
        output.WriteLine();
        output.WriteLine("gold \\ read".PadRight(14) + string.Concat(columns.Select(column => column.PadLeft(13))));
        foreach (var row in scores.Stances)
        {
            output.WriteLine(row.Label.PadRight(14) + string.Concat(columns.Select(
                column => scores.Confused(row.Label, column).ToString(CultureInfo.InvariantCulture).PadLeft(13))));
        }
    }

    private static void PrintCoverage(StanceScores scores, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("confidence  coverage  accuracy");
        foreach (var threshold in Thresholds)
        {
            var (share, accuracy) = scores.CoverageAt(threshold);
            WriteLine(output, $"{threshold,10:F2}  {share,8:F3}  {accuracy,8:F3}");
        }
    }

    private static void WriteLine(TextWriter output, FormattableString text) =>
        output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
