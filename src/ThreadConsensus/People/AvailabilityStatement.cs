namespace ThreadConsensus.People;

/// <summary>
/// What somebody says about his own taking part.
/// </summary>
/// <param name="Kind">What.</param>
/// <param name="Until">First instant at which it no longer holds, in the zone of the mail; null when he names
/// none.</param>
/// <param name="To">Whom he defers to, as written; empty for every other kind.</param>
/// <param name="Text">The sentence.</param>
/// <param name="StartLine">First line in the body, from 1.</param>
/// <param name="EndLine">Last line, inclusive.</param>
public sealed record AvailabilityStatement(
    AvailabilityKind Kind, DateTimeOffset? Until, string To, string Text, int StartLine, int EndLine);
