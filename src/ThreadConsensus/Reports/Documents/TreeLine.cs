namespace ThreadConsensus.Reports.Documents;

/// <param name="Mark">What the message says of the proposal: one or two characters.</param>
/// <param name="Guide">The guide lines before it, see <see cref="TreeDrawing"/>.</param>
/// <param name="Spans">Who and when.</param>
public sealed record TreeLine(Span Mark, string Guide, IReadOnlyList<Span> Spans);
