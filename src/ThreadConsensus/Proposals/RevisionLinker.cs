namespace ThreadConsensus.Proposals;

/// <summary>
/// Groups what many threads post into families of revisions. Two belong together when they share topic and author, or
/// one change-id trailer, or when the later of one author names a mail of the earlier as a former version. Of these, a
/// higher version follows a lower one, a patch its RFC, and a resend what it repeats; where the count starts again, for
/// another tree or for another purpose, another family begins.
/// </summary>
public static class RevisionLinker
{
    /// <summary>Families of one topic and author that a further revision may join: the latest so many.</summary>
    private const int MostOpen = 16;

    /// <summary>
    /// The families, by the date of their first member. Does not depend on the order of <paramref name="posted"/>;
    /// takes time in proportion to it.
    /// </summary>
    public static IReadOnlyList<RevisionFamily> Group(IReadOnlyList<PostedRevision> posted)
    {
        ArgumentNullException.ThrowIfNull(posted);
        var ordered = posted
            .OrderBy(item => item.PostedOn ?? DateTimeOffset.MaxValue)
            .ThenBy(item => item.Post.Id, StringComparer.Ordinal)
            .ThenBy(item => item.Tree.ThreadId, StringComparer.Ordinal).ToList();
        var leaders = Enumerable.Range(0, ordered.Count).ToArray();
        var named = new HashSet<(int Later, int Earlier)>();
        JoinByKey(ordered, leaders);
        JoinByMention(ordered, leaders, named);
        var families = Enumerable.Range(0, ordered.Count).GroupBy(at => Leader(leaders, at))
            .SelectMany(group => new RevisionRuns(ordered, [.. group], named, MostOpen).Split())
            .OrderBy(run => run[0].At)
            .Select(run => run.ConvertAll(member => new RevisionMember(ordered[member.At], member.Step)));
        return Numbered(families);
    }

    /// <summary>A second family of one topic and author is told apart by its number.</summary>
    private static List<RevisionFamily> Numbered(IEnumerable<List<RevisionMember>> families)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbered = new List<RevisionFamily>();
        foreach (var members in families)
        {
            var id = members[0].Posted.Id;
            var number = used[id] = used.GetValueOrDefault(id) + 1;
            numbered.Add(new RevisionFamily(number == 1 ? id : $"{id}-{number}", members));
        }

        return numbered;
    }

    private static void JoinByKey(List<PostedRevision> ordered, int[] leaders)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < ordered.Count; at++)
        {
            if (!ordered[at].Author.IsUnknown) Join(ordered[at].Id, at);
            if (ordered[at].Author.Address.Length > 0)
                Join($"{ordered[at].Heading.Key}\n{ordered[at].Author.Address.ToLowerInvariant()}", at);
            foreach (var clues in ordered[at].Clues)
            {
                if (clues.ChangeId.Length > 0) Join("change-id " + clues.ChangeId, at);
            }
        }

        void Join(string key, int at)
        {
            if (seen.TryGetValue(key, out var first)) Unite(leaders, first, at);
            else seen.Add(key, at);
        }
    }

    private static void JoinByMention(List<PostedRevision> ordered, int[] leaders, HashSet<(int, int)> named)
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < ordered.Count; at++)
        {
            foreach (var id in ordered[at].Posts) owners.TryAdd(id, at);
        }

        for (var at = 0; at < ordered.Count; at++)
        {
            foreach (var id in ordered[at].Clues.SelectMany(clues => clues.FormerVersions))
            {
                if (!owners.TryGetValue(id, out var earlier) || !MayFollow(ordered[at], ordered[earlier])) continue;
                Unite(leaders, earlier, at);
                named.Add((at, earlier));
            }
        }
    }

    private static bool MayFollow(PostedRevision later, PostedRevision earlier) =>
        ThreadView.IsSameAuthor(later.Author, earlier.Author) && later.PostedOn >= earlier.PostedOn
        && (later.Version >= earlier.Version || (earlier.IsRfc && !later.IsRfc));

    private static int Leader(int[] leaders, int at)
    {
        while (leaders[at] != at) at = leaders[at] = leaders[leaders[at]];
        return at;
    }

    /// <summary>The earliest of both leads.</summary>
    private static void Unite(int[] leaders, int one, int other)
    {
        var a = Leader(leaders, one);
        var b = Leader(leaders, other);
        leaders[Math.Max(a, b)] = Math.Min(a, b);
    }
}
