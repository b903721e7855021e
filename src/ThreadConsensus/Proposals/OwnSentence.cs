namespace ThreadConsensus.Proposals;

/// <summary>A sentence, or an own line of a list, that the sender wrote himself.</summary>
/// <param name="Text">The words; white space folded.</param>
/// <param name="StartLine">First line in the body, from 1.</param>
/// <param name="EndLine">Last line, inclusive.</param>
internal sealed record OwnSentence(string Text, int StartLine, int EndLine)
{
    /// <summary>Where it starts in the text of the body, in UTF-16 units from 0.</summary>
    public int Start { get; init; }

    /// <summary>Where it ends there, exclusive.</summary>
    public int End { get; init; }

    /// <summary>True where an item of a list starts with it: after a bullet, or a number.</summary>
    public bool StartsItem { get; init; }

    public bool IsQuestion => Text.AsSpan().TrimEnd(")\"' ").EndsWith('?');
}
