namespace ThreadConsensus.People;

/// <summary>A MAINTAINERS file as Xen, Linux and others keep it, also in its old forms.</summary>
/// <param name="Areas">The sections in file order.</param>
/// <param name="Members">One a M: or R: line, undated; the maintainers of THE REST are the committers.</param>
/// <param name="Lists">Addresses of the L: lines of THE REST: the project's own lists.</param>
/// <param name="Problems">Lines that could not be read.</param>
public sealed record MaintainersFile(
    IReadOnlyList<RosterArea> Areas,
    IReadOnlyList<RosterMember> Members,
    IReadOnlyList<string> Lists,
    IReadOnlyList<RosterProblem> Problems)
{
    /// <summary>Title of the section that covers what no other does.</summary>
    public const string Rest = "THE REST";

    /// <summary>Lines beyond this many are not read.</summary>
    public const int MostLines = 200_000;

    /// <summary>
    /// Reads a file. Policy prose before the heading "Maintainers List" is skipped, as are indented lines. Never
    /// throws on input.
    /// </summary>
    public static MaintainersFile Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MaintainersReader(text).Read();
    }

    /// <summary>The file as a roster of one moment: members without dates.</summary>
    public Roster ToRoster(string project, string? rule = null) => new(project, Lists, Members, Areas, rule);
}
