using System.Globalization;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Tests.Quoting;

/// <summary>Reads the examples of Specs/quoting*.md and says what the parser makes of each.</summary>
internal static class QuotingSpecs
{
    /// <summary>The fenced blocks of a kind, each as its lines.</summary>
    public static List<string[]> Blocks(string markdown, string kind)
    {
        var blocks = new List<string[]>();
        List<string>? block = null;
        foreach (var line in markdown.Split('\n'))
        {
            if (block is null && line == "```" + kind) block = [];
            else if (line == "```" && block is not null)
            {
                blocks.Add([.. block]);
                block = null;
            }
            else block?.Add(line);
        }

        return blocks;
    }

    /// <summary>A block of parts as the parser labels it, in the columns of the spec.</summary>
    public static string Label(string[] block)
    {
        var bars = block.Select(line => line.IndexOf('|', StringComparison.Ordinal)).ToArray();
        var mail = block.Select((line, index) => line.Length > bars[index] + 2 ? line[(bars[index] + 2)..]
            : "").ToArray();
        var parsed = QuoteParser.Parse(new BodyText(string.Join('\n', mail)));
        var labels = new List<string>();
        foreach (var segment in parsed.Segments)
            for (var line = segment.StartLine; line <= segment.EndLine; line++)
                labels.Add(Row(block[line - 1], bars[line - 1], mail[line - 1], parsed, segment, line));
        return string.Join('\n', labels);
    }

    /// <summary>What the parser reads out of attribution lines: author, times, dialect and subject.</summary>
    public static string Attribution(string[] lines)
    {
        var parsed = QuoteParser.Parse(new BodyText(string.Join('\n', lines) + "\n> The words below.\n"));
        if (parsed.Attributions is not [{ } found]) return "none";
        if (found.StartLine != 1 || found.EndLine != lines.Length)
            return string.Create(CultureInfo.InvariantCulture, $"lines {found.StartLine} to {found.EndLine}");
        var parts = new List<string> { found.Author.ToString(), Times(found.When), found.Dialect };
        if (found.Subject.Length > 0) parts.Add(found.Subject);
        return string.Join(" | ", parts);
    }

    private static string Row(string row, int bar, string mail, ParsedBody parsed, BodySegment segment, int line)
    {
        var blank = row[..bar].Trim().Length == 0;
        var label = blank ? "" : LabelOf(parsed, segment);
        return (label.PadRight(bar) + "| " + mail).TrimEnd();
    }

    private static string LabelOf(ParsedBody parsed, BodySegment segment)
    {
        var speaker = parsed.SpeakerOf(segment)?.Author is { IsUnknown: false } author ? " " + author.Display : "";
        var answers = segment.Answers < 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" @{parsed.Segments[segment.Answers].StartLine}");
        return segment.Kind switch
        {
            SegmentKind.OwnWords => "own" + answers,
            SegmentKind.Quotation => string.Create(CultureInfo.InvariantCulture, $"quote {segment.Depth}{speaker}"),
            SegmentKind.Forwarded => string.Create(CultureInfo.InvariantCulture, $"fwd {segment.Depth}{speaker}"),
            SegmentKind.AttributionLine => string.Create(
                CultureInfo.InvariantCulture, $"attr {segment.Depth}>{parsed.SpeakerOf(segment)?.QuotedDepth}"),
            SegmentKind.InlineHeaders => string.Create(CultureInfo.InvariantCulture, $"head {segment.Depth}"),
            SegmentKind.Elision => string.Create(CultureInfo.InvariantCulture, $"snip {segment.Depth}"),
            SegmentKind.Signature => "sig",
            SegmentKind.ListFooter => "list",
            SegmentKind.LegalFooter => "legal",
            SegmentKind.TrailerBlock => "trailer",
            SegmentKind.Diff => "diff",
            SegmentKind.LogOutput => "log",
            _ => "hello",
        };
    }

    private static string Times(QuotedTime? when)
    {
        if (when is null) return "-";
        var format = (when.YearMissing ? "'????'" : "yyyy") + (when.HasTimeOfDay ? "-MM-dd HH:mm" : "-MM-dd");
        var times = string.Join(", ", when.Candidates.Select(time => time.ToString(format,
            CultureInfo.InvariantCulture)));
        if (when.Offset is not { } offset) return times;
        return string.Create(CultureInfo.InvariantCulture,
            $"{times} {(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}");
    }
}
