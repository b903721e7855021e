namespace ThreadConsensus.People;

/// <summary>
/// Judges how well a local part fits a name: <c>gdunlap</c>, <c>dunlap.george</c> and <c>gd</c> for George Dunlap.
/// </summary>
internal static class AddressFits
{
    public static AddressFit Judge(PersonName name, string local)
    {
        if (name.Tokens.Count == 0 || local.Length == 0) return AddressFit.None;
        var letters = string.Concat(local.Where(char.IsLetter));
        if (IsFull(name.Tokens, letters)) return AddressFit.Full;
        var part = name.Tokens.Any(token => token.Length >= 3 && letters.Contains(token, StringComparison.Ordinal))
            || IsAbbreviated(name.Tokens, letters);
        return part ? AddressFit.Part : AddressFit.None;
    }

    private static bool IsFull(IReadOnlyList<string> tokens, string letters)
    {
        if (tokens.Count < 2) return false;
        var first = tokens[0];
        var last = tokens[^1];
        if (letters.Contains(first, StringComparison.Ordinal) && letters.Contains(last, StringComparison.Ordinal))
            return true;
        return letters == first[..1] + last || letters == last + first[..1] || letters == first + last[..1]
            || letters == last[..1] + first;
    }

    /// <summary>
    /// Initials, one unknown middle one among them, or the starts of both names: <c>iwj</c>, <c>jikos</c>.
    /// </summary>
    private static bool IsAbbreviated(IReadOnlyList<string> tokens, string letters)
    {
        if (tokens.Count < 2 || letters.Length < 2) return false;
        var first = tokens[0];
        var last = tokens[^1];
        if (letters.Length <= Math.Max(3, tokens.Count) && letters[0] == first[0]
            && letters[^1] == last[0]) return true;
        return IsStarts(first, last, letters) || IsStarts(last, first, letters);
    }

    private static bool IsStarts(string one, string other, string letters)
    {
        for (var cut = 1; letters.Length > 2 && cut < letters.Length; cut++)
        {
            if (one.StartsWith(letters[..cut], StringComparison.Ordinal)
                && other.StartsWith(letters[cut..], StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
