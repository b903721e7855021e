namespace ThreadConsensus.People;

/// <summary>Says of a word that is not known which known one was perhaps meant.</summary>
internal static class NearestWord
{
    /// <summary>A phrase for an error message: <c>"form" is not known; did you mean "from"?</c></summary>
    public static string Unknown(string word, IReadOnlyCollection<string> known)
    {
        var shown = word.Length > 40 ? word[..40] : word;
        var nearest = known.MinBy(candidate => Distance(shown, candidate))!;
        return Distance(shown, nearest) <= Math.Max(2, nearest.Length / 2)
            ? $"\"{shown}\" is not known; did you mean \"{nearest}\"?"
            : $"\"{shown}\" is not known; known are {string.Join(", ", known)}.";
    }

    /// <summary>Levenshtein distance without regard to case.</summary>
    private static int Distance(string one, string other)
    {
        var costs = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]);
                var cost = Math.Min(Math.Min(costs[j], costs[j - 1]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, costs[j]) = (costs[j], cost);
            }
        }

        return costs[^1];
    }
}
