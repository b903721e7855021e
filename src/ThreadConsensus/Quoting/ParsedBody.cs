using ThreadConsensus.Messages;

namespace ThreadConsensus.Quoting;

/// <summary>A body taken apart: every line is in exactly one segment, and the segments are in line order.</summary>
public sealed class ParsedBody
{
    private readonly BodyLine[] _lines;

    public ParsedBody(
        BodyText text, BodyLine[] lines, IReadOnlyList<BodySegment> segments, IReadOnlyList<AttributionLine> attributions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Length != text.LineCount)
            throw new ArgumentException("One BodyLine a line is needed.", nameof(lines));
        Text = text;
        _lines = lines;
        Segments = segments;
        Attributions = attributions;
    }

    public BodyText Text { get; }

    public IReadOnlyList<BodySegment> Segments { get; }

    public IReadOnlyList<AttributionLine> Attributions { get; }

    public int LineCount => _lines.Length;

    /// <param name="line">1 to <see cref="LineCount"/>.</param>
    public BodyLine this[int line] => _lines[line - 1];

    /// <summary>The text of a line without quote marks and line end.</summary>
    /// <param name="line">1 to <see cref="LineCount"/>.</param>
    public ReadOnlySpan<char> TextOf(int line) => Text.Line(line)[_lines[line - 1].TextStart..];

    /// <summary>The lines of a segment without quote marks, joined by LF.</summary>
    public string TextOf(BodySegment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var text = new System.Text.StringBuilder();
        for (var line = segment.StartLine; line <= segment.EndLine; line++)
        {
            if (line > segment.StartLine) text.Append('\n');
            text.Append(TextOf(line));
        }

        return text.ToString();
    }

    /// <summary>Whom a quotation quotes; null when the body does not say.</summary>
    public AttributionLine? SpeakerOf(BodySegment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return segment.Attribution < 0 ? null : Attributions[segment.Attribution];
    }
}
