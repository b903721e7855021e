namespace ThreadConsensus.Reports.Documents;

/// <param name="Name">Who; made printable.</param>
/// <param name="Bars">In the order of time; they do not overlap.</param>
public sealed record TimelineRow(string Name, IReadOnlyList<TimelineBar> Bars)
{
    public string Name { get; } = Printable.Line(Name);
}
