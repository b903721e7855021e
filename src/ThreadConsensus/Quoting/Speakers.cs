namespace ThreadConsensus.Quoting;

/// <summary>Whom each depth quotes, while a body is walked through from the top.</summary>
internal sealed class Speakers
{
    private readonly int[] _attributions = new int[QuoteMarks.MaxDepth + 3];
    private int _deepest;

    public Speakers() => Array.Fill(_attributions, -1);

    /// <summary>The attribution, by index, that names who speaks at a depth; -1 when nobody is named.</summary>
    public int At(int depth) => depth > 0 && depth < _attributions.Length ? _attributions[depth] : -1;

    /// <summary>
    /// A new speaker at a depth ends what is known of deeper ones: they were quoted by the one before.
    /// </summary>
    public void Speak(int attribution, int depth)
    {
        if (depth < 1 || depth >= _attributions.Length) return;
        for (var deeper = depth + 1; deeper <= _deepest; deeper++) _attributions[deeper] = -1;
        _attributions[depth] = attribution;
        _deepest = depth;
    }
}
