namespace ThreadConsensus.Stances.Trailers;

/// <summary>
/// How many slips of the finger apart two short words are (insertion, loss, exchange, swap of neighbours).
/// </summary>
internal static class EditDistance
{
    /// <summary>Words longer than this are never taken for misspelt.</summary>
    public const int MaxLength = 16;

    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > MaxLength || b.Length > MaxLength) return MaxLength;
        Span<int> table = stackalloc int[(MaxLength + 1) * (MaxLength + 1)];
        var width = b.Length + 1;
        for (var i = 0; i <= a.Length; i++) table[i * width] = i;
        for (var j = 0; j <= b.Length; j++) table[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(table[((i - 1) * width) + j] + 1, table[(i * width) + j - 1] + 1);
                best = Math.Min(best, table[((i - 1) * width) + j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, table[((i - 2) * width) + j - 2] + 1);
                }

                table[(i * width) + j] = best;
            }
        }

        return table[(a.Length * width) + b.Length];
    }
}
