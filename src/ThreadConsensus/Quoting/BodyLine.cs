namespace ThreadConsensus.Quoting;

/// <summary>What one line of a body is.</summary>
/// <param name="Kind">The kind of its segment.</param>
/// <param name="Depth">How many quotations deep it stands; 0 for what the sender put at top level.</param>
/// <param name="TextStart">
/// Where its own text starts, after quote marks, in UTF-16 units from the start of the line.
/// </param>
public readonly record struct BodyLine(SegmentKind Kind, int Depth, int TextStart);
