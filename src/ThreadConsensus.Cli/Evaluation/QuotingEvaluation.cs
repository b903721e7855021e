using System.Globalization;
using System.Text.Json;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Cli.Evaluation;

/// <summary>
/// Scores the quote parser on bodies with annotated character spans: JSON lines of
/// <c>{"id", "text", "labels": [[start, end, label]]}</c>, ends exclusive, offsets in Unicode code points.
/// </summary>
public static class QuotingEvaluation
{
    /// <summary>Differences kept for reading.</summary>
    public const int MostDifferences = 5000;

    // The annotators call quotation what stands behind quote marks, nested attribution lines included, and an unmarked
    // copy of the message answered a paragraph; rules of dashes and armour have labels of their own.
    private static readonly
        (string Label, string[] Spans, string[] Neutral, Func<BodySegment, bool, bool> Is)[] Labels =
    [
        ("quotation", ["quotation"], [], (segment, marked) => marked),
        ("attribution", ["quotation_marker"], [],
            (segment, marked) => segment.Kind == SegmentKind.AttributionLine && !marked),
        ("signature", ["personal_signature", "mua_signature"], ["visual_separator", "technical"],
            (segment, marked) => !marked
                && segment.Kind is SegmentKind.Signature or SegmentKind.ListFooter or SegmentKind.LegalFooter),
    ];

    public static QuotingScores Evaluate(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var tally = new QuotingTally([.. Labels.Select(label => label.Label)]);
        for (var number = 1; reader.ReadLine() is { } json; number++)
        {
            if (string.IsNullOrWhiteSpace(json)) continue;
            try
            {
                using var document = JsonDocument.Parse(json);
                Add(tally, document.RootElement);
            }
            catch (Exception error)
                when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                tally.Problems.Add(string.Create(CultureInfo.InvariantCulture, $"line {number}: {error.Message}"));
            }
        }

        return tally.ToScores();
    }

    /// <summary>Writes the scores as a table.</summary>
    public static void Print(QuotingScores scores, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scores.Mails} mails, {scores.Lines} lines"));
        output.WriteLine("label          right   extra  missed  precision  recall      F1");
        foreach (var score in scores.Scores)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{score.Label,-12} {score.Right,7} {score.Extra,7} {score.Missed,7}  "
                + $"{score.Precision,9:F4}  {score.Recall,6:F4}  {score.F1,6:F4}"));
        }

        foreach (var problem in scores.Problems) output.WriteLine(problem);
    }

    private static void Add(QuotingTally tally, JsonElement mail)
    {
        var text = mail.GetProperty("text").GetString() ?? "";
        var body = new BodyText(text);
        var parsed = QuoteParser.Parse(body);
        var spans = Spans(mail, text);
        var id = mail.TryGetProperty("id", out var value) ? value.ToString() : "";
        tally.Mails++;
        foreach (var segment in parsed.Segments)
        {
            var marked = IsMarked(parsed, segment);
            for (var line = segment.StartLine; line <= segment.EndLine; line++)
                if (!body.Line(line).IsWhiteSpace()) Count(tally, id, body, line, spans, segment, marked);
        }
    }

    private static void Count(
        QuotingTally tally, string id, BodyText body, int line, List<(int Start, int End, string Label)> spans,
        BodySegment segment, bool marked)
    {
        tally.Lines++;
        for (var label = 0; label < Labels.Length; label++)
        {
            var (_, names, neutral, isFound) = Labels[label];
            if (IsCovered(spans, neutral, body.StartOf(line), body.EndOf(line))) continue;
            var expected = IsCovered(spans, names, body.StartOf(line), body.EndOf(line));
            tally.Count(label, id, line, expected, isFound(segment, marked), body.Line(line));
        }
    }

    private static bool IsMarked(ParsedBody parsed, BodySegment segment)
    {
        if (segment.Depth == 0
            && segment.Kind is not (SegmentKind.AttributionLine or SegmentKind.InlineHeaders))
            return false;
        for (var line = segment.StartLine; line <= segment.EndLine; line++)
            if (parsed[line].TextStart > 0) return true;
        return false;
    }

    private static List<(int Start, int End, string Label)> Spans(JsonElement mail, string text)
    {
        var units = UnitsOfCodePoints(text);
        var spans = new List<(int, int, string)>();
        foreach (var label in mail.GetProperty("labels").EnumerateArray())
        {
            var start = Math.Clamp(label[0].GetInt32(), 0, units.Count - 1);
            var end = Math.Clamp(label[1].GetInt32(), 0, units.Count - 1);
            spans.Add((units[start], units[end], label[2].GetString() ?? ""));
        }

        return spans;
    }

    /// <summary>Where each code point starts in UTF-16, and the end of the text last.</summary>
    private static List<int> UnitsOfCodePoints(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1) units.Add(at);
        units.Add(text.Length);
        return units;
    }

    private static bool IsCovered(List<(int Start, int End, string Label)> spans, string[] labels, int start, int end)
    {
        foreach (var span in spans)
            if (span.Start < end && span.End > start && labels.Contains(span.Label)) return true;
        return false;
    }
}
