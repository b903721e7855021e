namespace ThreadConsensus.People;

/// <summary>The words for roles in roster files.</summary>
internal static class RoleWords
{
    public static readonly IReadOnlyList<string> All =
        ["committer", "release-manager", "maintainer", "member", "reviewer"];

    public static string Of(DeciderRole role) => All[(int)role];

    public static DeciderRole? Parse(string word)
    {
        for (var at = 0; at < All.Count; at++)
        {
            if (All[at].Equals(word, StringComparison.OrdinalIgnoreCase)) return (DeciderRole)at;
        }

        return null;
    }
}
