using ThreadConsensus.People;

namespace ThreadConsensus.Positions;

/// <summary>A section of a roster that covers a file, with who may approve for it on the day in question.</summary>
/// <param name="Area">The section's title.</param>
/// <param name="Maintainers">Those whose approval counts; empty for an orphaned section.</param>
public sealed record AreaApprovers(string Area, IReadOnlyList<Person> Maintainers);
