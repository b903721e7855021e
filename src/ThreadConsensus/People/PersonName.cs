namespace ThreadConsensus.People;

/// <summary>
/// A display name cleaned of what mail programs and lists add to it, with the keys it is compared by.
/// </summary>
internal sealed class PersonName
{
    private const int LongestName = 200;

    /// <summary>Names with fewer letters are borne by so many that the name alone proves nothing.</summary>
    private const int DistinctiveLetters = 8;

    /// <summary>Names with as many letters are rare enough to recognise somebody under a nickname's address.</summary>
    private const int UnmistakableLetters = 12;

    private PersonName(string text)
    {
        Text = text;
        Tokens = Split(NameFolding.Fold(text));
        Key = KeyOf(Tokens);
        var spelt = Split(NameFolding.SpellOut(text));
        SpeltKey = KeyOf(spelt);
        Letters = Tokens.Sum(token => token.Length);
    }

    /// <summary>The name as a report prints it; empty when there is none.</summary>
    public string Text { get; }

    /// <summary>Folded words in the order of speech, titles and the like left out.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <summary>Folded words in ordinal order: equal for "Jan Novak" and "Novak, Jan".</summary>
    public string Key { get; }

    /// <summary>The same with umlauts spelt out; equal to <see cref="Key"/> for names without.</summary>
    public string SpeltKey { get; }

    /// <summary>Each key once.</summary>
    public IReadOnlyList<string> Keys => Key == SpeltKey ? [Key] : [Key, SpeltKey];

    public int Letters { get; }

    public bool IsEmpty => Tokens.Count == 0;

    /// <summary>
    /// At least two words, two of them not just initials. A bare first name never identifies anybody.
    /// </summary>
    public bool IsFull => Tokens.Count(token => token.Length > 1) >= 2
        || (Tokens.Count >= 3 && Tokens[^1].Length > 1) || (Tokens.Count == 1 && IsHan(Tokens[0]));

    public bool IsDistinctive => IsFull && Letters >= DistinctiveLetters;

    public bool IsUnmistakable => IsFull
        && (Letters >= UnmistakableLetters || Tokens.Count(token => token.Length > 1) >= 3);

    /// <summary>
    /// First and last word: what two spellings with and without a middle name share; empty for one word.
    /// </summary>
    public string OuterKey => Tokens.Count < 2 ? "" : $"{Tokens[0]} {Tokens[^1]}";

    public bool SharesWordWith(PersonName other) =>
        Tokens.Any(token => token.Length > 1 && other.Tokens.Contains(token));

    public static PersonName Of(string name)
    {
        var text = (name.Length > LongestName ? name[..LongestName] : name).Trim();
        text = text.Trim('"', '\'', ' ', '\t', ',');
        text = CutVia(text);
        text = CutParentheses(text).Trim('"', '\'', ' ', ',');
        if (text.Contains('@', StringComparison.Ordinal)) text = "";
        return new PersonName(string.Join(' ',
            Reverse(text).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>True when a list put its own address behind the name: "Jan Novak via Foo-devel".</summary>
    public static bool IsRewritten(string name) =>
        name.Contains(" via ", StringComparison.OrdinalIgnoreCase)
        && !name.Contains("(via", StringComparison.OrdinalIgnoreCase);

    private static string CutVia(string text)
    {
        var via = text.IndexOf(" via ", StringComparison.OrdinalIgnoreCase);
        return via < 0 ? text : text[..via].Trim('"', '\'', ' ');
    }

    /// <summary>
    /// Drops "(Company)", "[Team]" and a name in another script in parentheses, unless nothing else is left.
    /// </summary>
    private static string CutParentheses(string text)
    {
        var open = text.IndexOfAny(['(', '[']);
        return open <= 0 ? text : text[..open].TrimEnd();
    }

    private static string Reverse(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0 || text.IndexOf(',', comma + 1) >= 0) return text;
        var last = text[..comma].Trim();
        var first = text[(comma + 1)..].Trim();

        // "Gadgets, Inc." and "Jan Novak, PhD" are not reversed.
        if (first.Length < 2 || first.EndsWith('.') || last.Count(' ') > 1 || first.Count(' ') > 2) return text;
        return first is "PhD" or "Inc" or "Jr" or "Sr" or "Ltd" or "II" or "III" ? last : $"{first} {last}";
    }

    // The apostrophe belongs to the word: O'Brien, Ts'o.
    private static List<string> Split(string folded) => folded
        .Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal)
        .Split([' ', '.', ',', '-', '_', '"'], StringSplitOptions.RemoveEmptyEntries)
        .Where(token => token is not ("dr" or "mr" or "mrs" or "ms" or "prof" or "jr" or "sr")).ToList();

    private static string KeyOf(IEnumerable<string> tokens) => string.Join(' ', tokens.Order(StringComparer.Ordinal));

    private static bool IsHan(string token) => token.Length >= 2 && token.All(c => c is >= '\u3400' and <= '\u9fff');
}
