using System.Buffers;
using System.Buffers.Binary;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Quoting;

/// <summary>
/// What taking a body apart found, without the text: about a byte a line. With the same text again it gives the same
/// body, without the work.
/// </summary>
public sealed class BodyOutline
{
    /// <summary>Stands for a start that does not fit a byte; it follows in four.</summary>
    private const byte Wide = byte.MaxValue;

    private readonly byte[] _textStarts;
    private readonly IReadOnlyList<BodySegment> _segments;
    private readonly IReadOnlyList<AttributionLine> _attributions;

    public BodyOutline(ParsedBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        _segments = body.Segments;
        _attributions = body.Attributions;
        _textStarts = TextStarts(body);
    }

    /// <param name="text">The text that the body was taken apart from.</param>
    public ParsedBody With(BodyText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new BodyLine[text.LineCount];
        var starts = _textStarts.AsSpan();
        foreach (var segment in _segments)
        {
            for (var line = segment.StartLine; line <= segment.EndLine; line++)
                lines[line - 1] = new BodyLine(segment.Kind, segment.Depth, Next(ref starts));
        }

        return new ParsedBody(text, lines, _segments, _attributions);
    }

    private static byte[] TextStarts(ParsedBody body)
    {
        var starts = new ArrayBufferWriter<byte>(Math.Max(1, body.LineCount));
        for (var line = 1; line <= body.LineCount; line++)
        {
            var start = body[line].TextStart;
            var room = starts.GetSpan(5);
            room[0] = (byte)Math.Min(start, Wide);
            if (start >= Wide) BinaryPrimitives.WriteInt32LittleEndian(room[1..], start);
            starts.Advance(start < Wide ? 1 : 5);
        }

        return starts.WrittenSpan.ToArray();
    }

    private static int Next(ref Span<byte> starts)
    {
        var isWide = starts[0] == Wide;
        var start = isWide ? BinaryPrimitives.ReadInt32LittleEndian(starts[1..]) : starts[0];
        starts = starts[(isWide ? 5 : 1)..];
        return start;
    }
}
