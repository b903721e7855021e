namespace ThreadConsensus.People;

/// <summary>
/// Names in which a mail program put question marks for letters that it could not show: <c>Ji?í Novák</c>. They occur
/// in attribution lines, without an address that would tell who is meant.
/// </summary>
internal static class DamagedName
{
    /// <summary>True when a mark stands inside or at the end of a word, where a letter must have been.</summary>
    public static bool Is(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (IsMark(name[i]) && char.IsLetter(name[i - 1])) return true;
        }

        return false;
    }

    /// <summary>True when each word is the other's, a run of marks standing for one letter.</summary>
    public static bool Fits(PersonName damaged, PersonName whole)
    {
        if (damaged.Tokens.Count != whole.Tokens.Count) return false;
        for (var i = 0; i < damaged.Tokens.Count; i++)
        {
            if (!Fits(damaged.Tokens[i], whole.Tokens[i])) return false;
        }

        return true;
    }

    private static bool Fits(ReadOnlySpan<char> damaged, ReadOnlySpan<char> whole)
    {
        var at = 0;
        for (var i = 0; i < damaged.Length; i++, at++)
        {
            if (at >= whole.Length) return false;
            if (!IsMark(damaged[i]))
            {
                if (damaged[i] != whole[at]) return false;
                continue;
            }

            while (i + 1 < damaged.Length && IsMark(damaged[i + 1])) i++;
        }

        return at == whole.Length;
    }

    private static bool IsMark(char c) => c is '?' or '\ufffd';
}
