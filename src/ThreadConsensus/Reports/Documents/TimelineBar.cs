namespace ThreadConsensus.Reports.Documents;

/// <param name="From">When the position was taken.</param>
/// <param name="To">When the next one was, or the end of the chart.</param>
/// <param name="Mark">The stance's one character.</param>
/// <param name="Tone">The stance's tone.</param>
/// <param name="Label">The stance and its day, for who points at it; made printable.</param>
public sealed record TimelineBar(DateTimeOffset From, DateTimeOffset To, char Mark, Tone Tone, string Label)
{
    public string Label { get; } = Printable.Line(Label);
}
