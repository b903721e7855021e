namespace ThreadConsensus.Reports.Documents;

/// <param name="Columns">Their headings; made printable.</param>
/// <param name="Rows">As many cells each as there are columns.</param>
public sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block
{
    public IReadOnlyList<string> Columns { get; } = [.. Columns.Select(column => Printable.Line(column))];

    public override string Kind => "table";
}
