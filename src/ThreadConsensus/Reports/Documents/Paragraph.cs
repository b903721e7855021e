namespace ThreadConsensus.Reports.Documents;

/// <param name="Spans">Set one after the other; spaces between them are theirs to bring.</param>
public sealed record Paragraph(IReadOnlyList<Span> Spans) : Block
{
    public Paragraph(params Span[] spans)
        : this((IReadOnlyList<Span>)spans)
    {
    }

    public override string Kind => "paragraph";
}
