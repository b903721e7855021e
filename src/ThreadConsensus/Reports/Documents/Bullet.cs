namespace ThreadConsensus.Reports.Documents;

/// <param name="Spans">The item itself.</param>
/// <param name="Below">Paragraphs and quotations that belong to it.</param>
public sealed record Bullet(IReadOnlyList<Span> Spans, IReadOnlyList<Block> Below)
{
    public Bullet(params Span[] spans)
        : this(spans, [])
    {
    }
}
