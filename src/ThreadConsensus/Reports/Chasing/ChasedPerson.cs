using ThreadConsensus.People;

namespace ThreadConsensus.Reports.Chasing;

/// <param name="Person">Who is late.</param>
/// <param name="Items">With what, oldest first; not empty.</param>
public sealed record ChasedPerson(Person Person, IReadOnlyList<ChaseItem> Items);
