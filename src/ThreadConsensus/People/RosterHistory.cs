namespace ThreadConsensus.People;

/// <summary>Turns dated versions of a MAINTAINERS file into a roster with dates.</summary>
public static class RosterHistory
{
    /// <summary>
    /// Somebody holds a role from the day of the first version that lists him to the day of the first that no longer
    /// does; he may come back. He is recognised by name within an area; his addresses are those listed, the latest
    /// first. Areas and lists are those of the last version.
    /// </summary>
    /// <param name="project">Name for reports.</param>
    /// <param name="versions">Day and text of each version, oldest first; of several of one day the last given counts.
    /// Only one is held at a time.</param>
    /// <param name="rule">Name of the decision rule; null for the default.</param>
    public static Roster Build(
        string project, IEnumerable<(DateOnly Day, string Text)> versions, string? rule = null)
    {
        ArgumentNullException.ThrowIfNull(versions);
        var held = new Dictionary<string, RosterMember>(StringComparer.Ordinal);
        var past = new List<RosterMember>();
        MaintainersFile? last = null;
        foreach (var (day, text) in LastOfEachDay(versions))
        {
            last = MaintainersFile.Parse(text);
            Advance(held, past, last, day);
        }

        past.AddRange(held.Values);
        var members = past.OrderBy(member => member.Role).ThenBy(member => member.Area, StringComparer.Ordinal)
            .ThenBy(member => member.From).ThenBy(member => member.Name, StringComparer.Ordinal).ToList();
        return new Roster(project, last?.Lists ?? [], members, last?.Areas ?? [], rule);
    }

    private static IEnumerable<(DateOnly Day, string Text)> LastOfEachDay(
        IEnumerable<(DateOnly Day, string Text)> versions)
    {
        (DateOnly Day, string Text)? waiting = null;
        foreach (var version in versions)
        {
            if (waiting is { } before && before.Day < version.Day) yield return before;
            waiting = version;
        }

        if (waiting is { } last) yield return last;
    }

    private static void Advance(
        Dictionary<string, RosterMember> held, List<RosterMember> past, MaintainersFile version, DateOnly day)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in version.Members)
        {
            var key = $"{member.Role}\n{member.Area}\n{PersonName.Of(member.Name).Key}";
            if (!listed.Add(key)) continue;
            held[key] = held.TryGetValue(key, out var before)
                ? before with { Name = member.Name, Addresses = member.Addresses.Union(before.Addresses).ToList() }
                : member with { From = day };
        }

        foreach (var key in held.Keys.Where(key => !listed.Contains(key)).ToList())
        {
            if (held[key].From < day) past.Add(held[key] with { Until = day });
            held.Remove(key);
        }
    }
}
