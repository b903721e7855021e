namespace ThreadConsensus.Reports.Documents;

/// <summary>A reply tree, one line a message.</summary>
public sealed record Tree(IReadOnlyList<TreeLine> Lines, string Legend) : Block
{
    public string Legend { get; } = Printable.Line(Legend);

    public override string Kind => "tree";
}
