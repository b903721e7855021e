namespace ThreadConsensus.Threading;

/// <summary>A line of a <see cref="WordSequence"/>.</summary>
/// <param name="Number">Which line of its text it is.</param>
/// <param name="Start">Its first word, as an index into <see cref="WordSequence.Words"/>.</param>
/// <param name="Count">How many words stand on it, at least one.</param>
internal readonly record struct WordLine(int Number, int Start, int Count)
{
    public int End => Start + Count;
}
