namespace ThreadConsensus.Quoting;

/// <summary>A run of lines of one kind, depth and speaker.</summary>
/// <param name="Kind">What the lines are.</param>
/// <param name="StartLine">First line, from 1.</param>
/// <param name="EndLine">Last line, inclusive.</param>
/// <param name="Depth">Quote depth, 0 for the sender's own level.</param>
/// <param name="Attribution">Index into <see cref="ParsedBody.Attributions"/> of the line that names the speaker; -1
/// when nobody is named.</param>
/// <param name="Answers">For own words: index into <see cref="ParsedBody.Segments"/> of the quotation that they stand
/// under; -1 when they answer the message as a whole.</param>
public sealed record BodySegment(
    SegmentKind Kind, int StartLine, int EndLine, int Depth, int Attribution = -1, int Answers = -1)
{
    public int LineCount => EndLine - StartLine + 1;
}
