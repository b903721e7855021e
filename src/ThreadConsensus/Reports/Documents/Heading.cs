namespace ThreadConsensus.Reports.Documents;

/// <param name="Level">1 for a report's subject, 2 for its sections, 3 for parts of those.</param>
/// <param name="Spans">The words.</param>
public sealed record Heading(int Level, IReadOnlyList<Span> Spans) : Block
{
    public Heading(int level, string text)
        : this(level, [Span.Of(text)])
    {
    }

    public override string Kind => "heading";
}
