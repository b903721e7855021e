using System.Text.RegularExpressions;

namespace ThreadConsensus.People;

/// <summary>Finds whose approval a path needs: the areas of a roster that cover it, the most specific first.</summary>
public sealed class AreaFinder
{
    private const int DepthOfExpression = 0;
    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(1);

    private readonly Roster _roster;
    private readonly List<Covered> _areas;

    /// <summary>Expressions that this engine cannot run in linear time are left out, and listed in
    /// <see cref="Problems"/>.</summary>
    public AreaFinder(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var problems = new List<RosterProblem>();
        _roster = roster;
        _areas = roster.Areas.Select(area => new Covered(area, problems)).ToList();
        Problems = problems;
    }

    public IReadOnlyList<RosterProblem> Problems { get; }

    /// <summary>
    /// The areas that cover a path, most specific first, equally specific ones in file order. THE REST only when no
    /// other does.
    /// </summary>
    /// <param name="path">From the top of the tree.</param>
    /// <param name="content">Text of the patch for K: expressions; empty to leave them out.</param>
    public IReadOnlyList<RosterArea> AreasOf(string path, string content = "")
    {
        ArgumentNullException.ThrowIfNull(path);
        var found = new List<(RosterArea Area, int Depth)>();
        foreach (var area in _areas)
        {
            if (area.DepthFor(path, content) is { } depth) found.Add((area.Area, depth));
        }

        if (found.Exists(item => !IsRest(item.Area))) found.RemoveAll(item => IsRest(item.Area));
        return found.OrderByDescending(item => item.Depth).Select(item => item.Area).ToList();
    }

    /// <summary>
    /// Who may approve a change to a path on a day: the maintainers of the most specific area that has any; the
    /// committers where no area has. All equally specific areas count.
    /// </summary>
    public IReadOnlyList<RosterMember> ApproversOf(string path, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(path);
        var members = _roster.On(day).Where(member => member.Role is DeciderRole.Maintainer or DeciderRole.Committer)
            .ToList();
        foreach (var level in _areas.Select(area => (area.Area, Depth: area.DepthFor(path, "")))
            .Where(item => item.Depth is not null && !IsRest(item.Area))
            .GroupBy(item => item.Depth).OrderByDescending(level => level.Key))
        {
            var titles = level.Select(item => item.Area.Title).ToHashSet(StringComparer.Ordinal);
            var approvers = members.Where(member => titles.Contains(member.Area)).ToList();
            if (approvers.Count > 0) return approvers;
        }

        return members.Where(member => member.Role == DeciderRole.Committer).ToList();
    }

    private static bool IsRest(RosterArea area) => area.Title == MaintainersFile.Rest;

    private sealed class Covered
    {
        private readonly List<FilePattern> _files;
        private readonly List<FilePattern> _excluded;
        private readonly List<Regex> _paths;
        private readonly List<Regex> _contents;

        public Covered(RosterArea area, List<RosterProblem> problems)
        {
            Area = area;
            _files = area.Files.Select(text => new FilePattern(text)).ToList();
            _excluded = area.Excluded.Select(text => new FilePattern(text)).ToList();
            _paths = Compile(area.PathExpressions);
            _contents = Compile(area.ContentExpressions);

            List<Regex> Compile(IEnumerable<string> expressions)
            {
                var compiled = new List<Regex>();
                foreach (var text in expressions)
                {
                    if (TryCompile(text) is { } regex) compiled.Add(regex);
                    else problems.Add(new RosterProblem(0,
                        $"The expression \"{text}\" of {area.Title} cannot be used."));
                }

                return compiled;
            }
        }

        public RosterArea Area { get; }

        /// <summary>How specifically the area covers the path; null when it does not.</summary>
        public int? DepthFor(string path, string content)
        {
            if (_excluded.Exists(pattern => pattern.Matches(path))) return null;
            int? depth = null;
            foreach (var pattern in _files)
            {
                if (pattern.Matches(path)) depth = Math.Max(depth ?? int.MinValue, RankOf(pattern));
            }

            if (depth is null && _paths.Exists(regex => regex.IsMatch(path))) depth = DepthOfExpression;
            if (depth is null && content.Length > 0 && _contents.Exists(regex => regex.IsMatch(content)))
                depth = DepthOfExpression;
            return depth;
        }

        /// <summary>Of two patterns equally deep the one that spells the name out is the more specific.</summary>
        private static int RankOf(FilePattern pattern) => (2 * pattern.Depth) + (pattern.IsLiteral ? 1 : 0);

        private static Regex? TryCompile(string text)
        {
            try
            {
                return new Regex(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, LongestSearch);
            }
            catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
            {
                return null;
            }
        }
    }
}
