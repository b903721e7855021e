namespace ThreadConsensus.Reports.Documents;

/// <summary>Somebody's words as he wrote them, and where they stand.</summary>
/// <param name="Words">The words, without quotation marks.</param>
/// <param name="Source">Who, when and where.</param>
public sealed record Quotation(Span Words, IReadOnlyList<Span> Source) : Block
{
    public override string Kind => "quotation";
}
