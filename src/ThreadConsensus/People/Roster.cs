namespace ThreadConsensus.People;

/// <summary>
/// Who may decide in a project, over time.
/// </summary>
/// <param name="Project">Name for reports.</param>
/// <param name="Lists">List ids or addresses that it applies to; empty for every list.</param>
/// <param name="Members">Every membership, past and present.</param>
/// <param name="Areas">The areas with their file patterns, in file order; empty when the roster knows no
/// files.</param>
/// <param name="Rule">The decision rule that the project follows, or one a kind of proposal, as <c>Decisions/RuleText.cs</c>
/// reads it; null for the default.</param>
public sealed record Roster(
    string Project,
    IReadOnlyList<string> Lists,
    IReadOnlyList<RosterMember> Members,
    IReadOnlyList<RosterArea> Areas,
    string? Rule = null)
{
    /// <summary>When the project is frozen for a release; empty when the roster does not tell.</summary>
    public IReadOnlyList<RosterFreeze> Freezes { get; init; } = [];

    public static readonly Roster Empty = new("", [], [], []);

    public IEnumerable<RosterMember> On(DateOnly day) => Members.Where(member => member.HoldsOn(day));
}
