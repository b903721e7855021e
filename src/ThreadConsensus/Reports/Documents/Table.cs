namespace ThreadConsensus.Reports.Documents;

/// <param name="Columns">Their headings; made printable.</param>
/// <param name="Rows">As many cells each as there are columns.</param>
public sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block
{
    /// <summary>
    /// The column that heads an entry of two lines where a row does not fit into one; null for a table that is always
    /// drawn as one.
    /// </summary>
    public int? Main { get; init; }

    public IReadOnlyList<string> Columns { get; } = [.. Columns.Select(column => Printable.Line(column))];

    public override string Kind => "table";
}
