namespace ThreadConsensus.Proposals;

/// <summary>A sentence, or an own line of a list, that the sender wrote himself.</summary>
/// <param name="Text">The words; white space folded.</param>
/// <param name="StartLine">First line in the body, from 1.</param>
/// <param name="EndLine">Last line, inclusive.</param>
internal sealed record OwnSentence(string Text, int StartLine, int EndLine)
{
    public bool IsQuestion => Text.AsSpan().TrimEnd(")\"' ").EndsWith('?');
}
