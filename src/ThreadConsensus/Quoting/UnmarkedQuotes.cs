namespace ThreadConsensus.Quoting;

/// <summary>
/// Deepens what stands below an attribution without quote marks of its own, as when Outlook answers above the whole message.
/// Also puts the attributions into line order.
/// </summary>
internal static class UnmarkedQuotes
{
    public static void Shift(BodyDraft body)
    {
        if (body.Unmarked.Count > 0) Deepen(body);
        Sort(body);
    }

    private static void Deepen(BodyDraft body)
    {
        var bases = new List<(int Depth, bool Forwarded)>();
        for (var line = 0; line < body.Count; line++)
        {
            var raw = body.Depths[line];
            if (body.ForwardEnds.Contains(line) && bases.Count > 0) bases.RemoveAt(bases.Count - 1);
            var attribution = body.AttributionOf[line];
            var starts = attribution >= 0 && body.Attributions[attribution].StartLine == line + 1;
            if (starts) bases.RemoveAll(level => level.Depth > raw);
            var shift = Above(bases, raw);
            Deepen(body, line, shift, bases);
            if (attribution < 0) continue;
            var found = body.Attributions[attribution];
            if (starts)
                body.Attributions[attribution] = found with { Depth = raw + shift, QuotedDepth = raw + shift + 1 };
            if (found.EndLine == line + 1 && body.Unmarked.TryGetValue(attribution, out var forwarded) && bases.Count < QuoteMarks.MaxDepth)
                bases.Add((raw, forwarded));
        }
    }

    private static void Deepen(BodyDraft body, int line, int shift, List<(int Depth, bool Forwarded)> bases)
    {
        if (shift == 0) return;
        var raw = body.Depths[line];
        body.Depths[line] = Math.Min(QuoteMarks.MaxDepth, raw + shift);
        if (body.AttributionOf[line] >= 0) return;
        var innermost = bases[shift - 1];
        body.Decide(line, innermost.Forwarded && innermost.Depth == raw ? SegmentKind.Forwarded : SegmentKind.Quotation);
    }

    private static int Above(List<(int Depth, bool Forwarded)> bases, int raw)
    {
        var count = 0;
        while (count < bases.Count && bases[count].Depth <= raw) count++;
        return count;
    }

    private static void Sort(BodyDraft body)
    {
        var order = Enumerable.Range(0, body.Attributions.Count).OrderBy(index => body.Attributions[index].StartLine).ToArray();
        var place = new int[order.Length];
        for (var index = 0; index < order.Length; index++) place[order[index]] = index;
        var sorted = order.Select(index => body.Attributions[index]).ToList();
        body.Attributions.Clear();
        body.Attributions.AddRange(sorted);
        for (var line = 0; line < body.Count; line++)
            if (body.AttributionOf[line] >= 0) body.AttributionOf[line] = place[body.AttributionOf[line]];
    }
}
