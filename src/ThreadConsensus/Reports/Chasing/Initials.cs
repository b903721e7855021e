using System.Globalization;
using System.Text;

namespace ThreadConsensus.Reports.Chasing;

/// <summary>Names short enough to head a narrow column, each different.</summary>
internal static class Initials
{
    public static IReadOnlyList<string> Of(IReadOnlyList<string> names)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        return [.. names.Select(name => Free(Printable.Line(name), given))];
    }

    private static string Free(string name, HashSet<string> given)
    {
        var words = name.Split([' ', '.', '@'], StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length == 0 ? "?" : Letters(words[0], 1);
        var last = words.Length > 1 ? words[^1] : words.Length == 1 ? words[0][1..] : "";
        for (var length = 1; length <= 3; length++)
        {
            if (given.Add(first + Letters(last, length))) return first + Letters(last, length);
        }

        var number = 2;
        while (!given.Add(first + number.ToString(CultureInfo.InvariantCulture))) number++;
        return first + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The first letters, the very first in upper case; a letter outside the basic plane is one.</summary>
    private static string Letters(string word, int count)
    {
        var text = new StringBuilder();
        foreach (var rune in word.EnumerateRunes().Take(count))
            text.Append((text.Length == 0 ? Rune.ToUpperInvariant(rune) : Rune.ToLowerInvariant(rune)).ToString());
        return text.ToString();
    }
}
