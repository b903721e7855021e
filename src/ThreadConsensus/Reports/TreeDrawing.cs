namespace ThreadConsensus.Reports;

/// <summary>The guide lines of a reply tree drawn one line a message.</summary>
public static class TreeDrawing
{
    /// <summary>
    /// Levels of indentation drawn; deeper replies stay at this one, or long exchanges would run off the page.
    /// </summary>
    public const int MaxIndent = 16;

    /// <summary>The guide lines before each message, in the order of <paramref name="parents"/>.</summary>
    /// <param name="parents">
    /// Index of each message's parent, -1 for a root; a parent's index is smaller than its child's.
    /// </param>
    public static IReadOnlyList<string> Guides(IReadOnlyList<int> parents)
    {
        ArgumentNullException.ThrowIfNull(parents);
        var children = new int[parents.Count];
        foreach (var parent in parents)
        {
            if (parent >= 0) children[parent]++;
        }

        var stems = new string[parents.Count];
        var guides = new string[parents.Count];
        var drawn = new int[parents.Count];
        for (var i = 0; i < parents.Count; i++)
        {
            var parent = parents[i];
            if (parent < 0)
            {
                (guides[i], stems[i]) = ("", "");
                continue;
            }

            var last = ++drawn[parent] == children[parent];
            var stem = stems[parent];
            guides[i] = stem + (last ? "└─" : "├─");
            stems[i] = stem.Length >= MaxIndent * 2 ? stem : stem + (last ? "  " : "│ ");
        }

        return guides;
    }
}
