namespace ThreadConsensus.Reports.Documents;

/// <param name="Spans">Set one after the other.</param>
public sealed record Cell(IReadOnlyList<Span> Spans)
{
    public Cell(params Span[] spans)
        : this((IReadOnlyList<Span>)spans)
    {
    }

    public static readonly Cell Empty = new();
}
