namespace ThreadConsensus.Quoting;

/// <summary>
/// Groups classified lines into segments, and ties quotations to who is named and own words to what they answer.
/// </summary>
internal sealed class SegmentBuilder
{
    private readonly BodyDraft _body;
    private readonly List<BodySegment> _segments = [];
    private readonly Speakers _speakers = new();
    private readonly BodyLine[] _lines;
    private readonly int[] _nextWithWords;
    private int _lastQuotation = -1;

    public SegmentBuilder(BodyDraft body)
    {
        _body = body;
        _lines = new BodyLine[body.Count];
        _nextWithWords = new int[body.Count];
        for (var line = body.Count - 1; line >= 0; line--)
        {
            var after = line + 1 < body.Count ? _nextWithWords[line + 1] : body.Count;
            _nextWithWords[line] = body.IsBlank(line) && !body.IsDecided(line) ? after : line;
        }
    }

    public ParsedBody Build()
    {
        for (var start = 0; start < _body.Count;)
        {
            var head = _nextWithWords[start] < _body.Count ? _nextWithWords[start] : start;
            var end = EndOf(head);
            Add(start, head, end);
            start = end;
        }

        return new ParsedBody(_body.Text, _lines, _segments, _body.Attributions);
    }

    /// <summary>The line after the segment that <paramref name="head"/> begins, trailing blanks included.</summary>
    private int EndOf(int head)
    {
        var end = head + 1;
        for (; end < _body.Count; end++)
            if (!BelongsWith(head, end)) break;
        return end;
    }

    private bool BelongsWith(int head, int line)
    {
        if (_body.IsBlank(line) && !_body.IsDecided(line)) return !OpensDeeper(head, line);
        return _body.KindOf(line) == _body.KindOf(head) && _body.Depths[line] == _body.Depths[head]
            && _body.AttributionOf[line] == _body.AttributionOf[head];
    }

    /// <summary>True for a line of marks alone that opens the deeper quotation below it.</summary>
    private bool OpensDeeper(int head, int line)
    {
        if (_body.Depths[line] <= _body.Depths[head]) return false;
        var next = _nextWithWords[line];
        return next < _body.Count && _body.Depths[next] >= _body.Depths[line];
    }

    private void Add(int start, int head, int end)
    {
        var kind = _body.KindOf(head);
        var depth = _body.Depths[head];
        for (var line = start; line < end; line++)
            _lines[line] = new(kind, depth, _body.IndentOf(line) + _body.TextStartOf(line));
        var attribution = AttributionFor(kind, head, depth);
        var answers = kind is SegmentKind.OwnWords or SegmentKind.TrailerBlock && depth == 0 ? _lastQuotation : -1;
        if (kind is SegmentKind.Quotation) _lastQuotation = _segments.Count;
        _segments.Add(new BodySegment(kind, start + 1, end, depth, attribution, answers));
    }

    private int AttributionFor(SegmentKind kind, int head, int depth)
    {
        if (_body.AttributionOf[head] >= 0)
        {
            var index = _body.AttributionOf[head];
            _speakers.Speak(index, _body.Attributions[index].QuotedDepth);
            return index;
        }

        var spoken = kind is SegmentKind.Quotation or SegmentKind.Elision or SegmentKind.Forwarded;
        return spoken ? _speakers.At(depth) : -1;
    }
}
