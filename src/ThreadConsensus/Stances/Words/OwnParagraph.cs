namespace ThreadConsensus.Stances.Words;

/// <summary>A paragraph of somebody's own words, trailers and code left out.</summary>
/// <param name="Sentences">At least one.</param>
/// <param name="StartLine">First line in the body, from 1.</param>
/// <param name="EndLine">Last line, inclusive.</param>
/// <param name="Answers">
/// Index of the quoted segment that it stands under; -1 when it answers the whole message.
/// </param>
internal sealed record OwnParagraph(IReadOnlyList<Sentence> Sentences, int StartLine, int EndLine, int Answers)
{
    public string Text => string.Join(' ', Sentences.Select(sentence => sentence.Text));

    public int Length => Sentences.Sum(sentence => sentence.Text.Length);
}
