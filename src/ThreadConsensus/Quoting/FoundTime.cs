namespace ThreadConsensus.Quoting;

/// <summary>A date met in a text.</summary>
/// <param name="Time">What it says.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive, time of day and zone included.</param>
internal readonly record struct FoundTime(QuotedTime Time, int Start, int End);
