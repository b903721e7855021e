namespace ThreadConsensus.People;

/// <summary>
/// Who may decide in a project, over time.
/// </summary>
/// <param name="Project">Name for reports.</param>
/// <param name="Lists">List ids or addresses that it applies to; empty for every list.</param>
/// <param name="Members">Every membership, past and present.</param>
/// <param name="Areas">The areas with their file patterns, in file order; empty when the roster knows no
/// files.</param>
/// <param name="Rule">Name of the decision rule that the project follows (see Decisions/); null for the
/// default.</param>
public sealed record Roster(
    string Project,
    IReadOnlyList<string> Lists,
    IReadOnlyList<RosterMember> Members,
    IReadOnlyList<RosterArea> Areas,
    string? Rule = null)
{
    public static readonly Roster Empty = new("", [], [], []);

    public IEnumerable<RosterMember> On(DateOnly day) => Members.Where(member => member.HoldsOn(day));
}
