using System.Globalization;
using System.Text;

namespace ThreadConsensus.Reports;

/// <summary>
/// Makes text from mail safe to show: control characters, terminal escapes, line breaks and the bidirectional controls
/// that could make a line read as something else (Unicode TR 36, section 2.5) become visible or blank.
/// </summary>
public static class Printable
{
    /// <summary>Shorter texts are names and the like: as much of them as fits tells most.</summary>
    private const int ShortestCutAtWords = 60;

    private const int LongestCutWord = 20;

    /// <summary>
    /// One line: white space folded, and cut with an ellipsis after <paramref name="limit"/> UTF-16 units.
    /// </summary>
    public static string Line(string text, int limit = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder(Math.Min(text.Length, 256));
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= limit) break;
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (!IsHidden(rune))
            {
                line.Append(rune.ToString());
            }
        }

        while (line.Length > 0 && line[^1] == ' ') line.Length--;
        if (line.Length < limit) return line.ToString();
        line.Length = WordEnd(line, limit - 1);
        if (line.Length > 0 && char.IsHighSurrogate(line[^1])) line.Length--;
        return line.Append('…').ToString();
    }

    /// <summary>Where to cut a long text: behind a word, where one ends near enough.</summary>
    private static int WordEnd(StringBuilder line, int end)
    {
        if (end < ShortestCutAtWords || end < line.Length && line[end] == ' ') return end;
        for (var at = end - 1; at > end - LongestCutWord; at--)
        {
            if (line[at] == ' ') return at;
        }

        return end;
    }

    /// <summary>As <see cref="Line"/>, but a space at either end stays: for text that others are set next to.</summary>
    public static string Spaced(string text, int limit = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = Line(text, limit);
        if (line.Length == 0) return text.Length > 0 && text[0] == ' ' ? " " : "";
        return (text[0] == ' ' ? " " : "") + line + (text[^1] == ' ' ? " " : "");
    }

    /// <summary>True for the marks, embeddings, overrides and isolates that steer direction.</summary>
    public static bool IsDirection(Rune rune) =>
        rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>
    /// Format characters (category Cf) steer direction or hide; only the joiners that scripts need stay.
    /// </summary>
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D);
}
