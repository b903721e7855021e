namespace ThreadConsensus.Reports.Documents;

/// <summary>How opinion moved: a row a person, a bar for as long as he held a position.</summary>
/// <param name="Start">The left edge.</param>
/// <param name="End">The right edge; after <paramref name="Start"/>.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record Timeline(DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<TimelineRow> Rows) : Block
{
    public override string Kind => "timeline";

    /// <summary>Where an instant lies: 0 at the left edge, 1 at the right.</summary>
    public double At(DateTimeOffset instant) =>
        Math.Clamp((instant - Start).TotalSeconds / Math.Max(1, (End - Start).TotalSeconds), 0, 1);
}
