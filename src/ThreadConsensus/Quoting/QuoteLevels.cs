namespace ThreadConsensus.Quoting;

/// <summary>
/// Settles depths once all attributions are known. Text below an attribution without marks of its own is deepened, as
/// when
/// Outlook answers above the whole message; attributions that a mail program set off by the wrong number of marks are
/// put where
/// their writer stands. Also puts the attributions into line order.
/// </summary>
internal sealed class QuoteLevels
{
    /// <summary>What GroupWise puts before its attributions.</summary>
    private const int GroupWiseMarks = 3;

    /// <summary>What supercite puts before its attributions.</summary>
    private const int SuperciteMarks = 5;

    private const int Reach = 6;

    private readonly BodyDraft _body;
    private readonly Speakers _speakers = new();
    private readonly List<(int Raw, bool Forwarded)> _bases = [];
    private int _deepestWords;

    private QuoteLevels(BodyDraft body) => _body = body;

    public static void Settle(BodyDraft body)
    {
        if (body.Attributions.Count == 0) return;
        Sort(body);
        new QuoteLevels(body).Walk();
    }

    private static void Sort(BodyDraft body)
    {
        var order = new int[body.Attributions.Count];
        for (var index = 0; index < order.Length; index++) order[index] = index;
        Array.Sort(order, (one,
            other) => body.Attributions[one].StartLine.CompareTo(body.Attributions[other].StartLine));
        var (old, unmarked) = (body.Attributions.ToArray(), new Dictionary<int, bool>(body.Unmarked));
        body.Attributions.Clear();
        body.Unmarked.Clear();
        for (var place = 0; place < order.Length; place++)
        {
            var attribution = old[order[place]];
            body.Attributions.Add(attribution);
            if (unmarked.TryGetValue(order[place], out var forwarded)) body.Unmarked[place] = forwarded;
            for (var line = attribution.StartLine - 1; line < attribution.EndLine; line++)
                body.AttributionOf[line] = place;
        }
    }

    private void Walk()
    {
        for (var line = 0; line < _body.Count; line++)
        {
            if (_bases.Count > 0 && _body.ForwardEnds.Contains(line)) _bases.RemoveAt(_bases.Count - 1);
            var attribution = _body.AttributionOf[line];
            if (attribution < 0) Text(line);
            else if (_body.Attributions[attribution].StartLine == line + 1)
            {
                Attribution(attribution);
                line = _body.Attributions[attribution].EndLine - 1;
            }
        }
    }

    private void Text(int line)
    {
        if (_body.AnswersBetween.Contains(line)) return;
        var raw = _body.Depths[line];
        var shift = Shift(raw);
        if (shift > 0 && !(_body.IsDecided(line) && _body.KindOf(line) == SegmentKind.ListFooter))
        {
            _body.Depths[line] = Math.Min(QuoteMarks.MaxDepth, raw + shift);
            var (innermost, forwarded) = _bases[shift - 1];
            _body.Decide(line, forwarded && innermost == raw ? SegmentKind.Forwarded : SegmentKind.Quotation);
        }

        if (_body.Depths[line] > _deepestWords && !_body.IsBlank(line)) _deepestWords = _body.Depths[line];
    }

    private void Attribution(int index)
    {
        var found = _body.Attributions[index];
        var first = found.StartLine - 1;
        var raw = _body.Depths[first];
        while (_bases.Count > 0 && _bases[^1].Raw > raw) _bases.RemoveAt(_bases.Count - 1);
        var shift = Shift(raw);
        var (depth, unmarked) = (raw + shift, _body.Unmarked.TryGetValue(index, out var forwarded));
        var isBlock = _body.KindOf(found.EndLine - 1) == SegmentKind.InlineHeaders || unmarked;
        var surplus = Surplus(found, raw);
        if (surplus > 0) depth -= surplus;
        else if (raw > 0 && IsOneLevelOff(found, raw, depth, isBlock)) (depth, unmarked) = (depth - 1, false);
        else if (found.Dialect == "groupwise" && raw >= GroupWiseMarks)
        {
            depth -= GroupWiseMarks;
            unmarked = NextRaw(found.EndLine) == raw - GroupWiseMarks;
            raw -= GroupWiseMarks;
        }

        depth = Math.Min(depth, QuoteMarks.MaxDepth);
        _body.Attributions[index] = found with
        {
            Depth = depth,
            QuotedDepth = depth + 1,
            IsUnmarked = unmarked && !forwarded,
        };
        for (var line = first; line < found.EndLine; line++) _body.Depths[line] = depth;
        _speakers.Speak(index, depth + 1);
        if (unmarked && _bases.Count < QuoteMarks.MaxDepth) _bases.Add((raw, forwarded));
    }

    /// <summary>
    /// Marks that are GroupWise's or supercite's own: <c>&gt;&gt;&gt; On 12.08.16 at 14:53, X wrote:</c> stands over
    /// text one
    /// level deep, three marks less than a count says.
    /// </summary>
    private int Surplus(AttributionLine found, int raw)
    {
        var line = found.StartLine - 1;
        if (found.Dialect == "supercite") return QuoteMarks.GluedBefore(_body.Raw(line),
            _body.TextStartOf(line)) is var glued && glued <= raw ? glued : 0;
        if (raw < GroupWiseMarks || found.Dialect == "groupwise") return 0;
        var marks = QuoteMarks.GluedBefore(_body.Raw(line), _body.TextStartOf(line));
        if (marks < GroupWiseMarks || _speakers.At(raw) >= 0) return 0;
        var surplus = raw + 1 - NextRaw(found.EndLine);
        return surplus == GroupWiseMarks || (surplus == SuperciteMarks && marks == SuperciteMarks) ? surplus : 0;
    }

    /// <summary>
    /// Apple Mail quotes its own attribution line together with the text, and Outlook blocks are quoted so by hand: the
    /// line
    /// then stands at the depth of the words it introduces, where nobody else is known to speak.
    /// </summary>
    private bool IsOneLevelOff(AttributionLine found, int raw, int depth, bool isBlock)
    {
        if (_speakers.At(depth) >= 0) return false;
        if (isBlock) return _deepestWords < depth;
        return NextRaw(found.EndLine) == raw;
    }

    /// <summary>The depth in marks of the next line with words; -1 when there is none near.</summary>
    private int NextRaw(int line)
    {
        var next = _body.NextWithWords(line, Reach);
        return next < 0 ? -1 : _body.Depths[next];
    }

    private int Shift(int raw)
    {
        var count = _bases.Count;
        while (count > 0 && _bases[count - 1].Raw > raw) count--;
        return count;
    }
}
