using System.Text;

namespace ThreadConsensus.Reports.Documents;

/// <summary>Breaks one line of text into lines of a width.</summary>
public static class TextWrap
{
    /// <summary>
    /// Breaks at spaces. A word longer than a line is broken where the line ends, unless it is an address in angle
    /// brackets: a broken Message-ID or URL is of no use.
    /// </summary>
    /// <param name="text">Without line breaks.</param>
    /// <param name="width">Columns of a line; at least 8 are used.</param>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        ArgumentNullException.ThrowIfNull(text);
        width = Math.Max(8, width);
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            var wide = TextWidth.Of(word);
            if (used > 0 && used + 1 + wide > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            if (used > 0) line.Append(' ');
            line.Append(word);
            used += wide + (used > 0 ? 1 : 0);
        }

        if (used > 0 || lines.Count == 0) lines.Add(line.ToString());
        return lines;
    }

    private static IEnumerable<string> Pieces(string word, int width)
    {
        if (word.Length <= width || word[0] == '<')
        {
            yield return word;
            yield break;
        }

        var piece = new StringBuilder();
        var used = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var wide = TextWidth.Of(rune);
            if (used + wide > width)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(rune.ToString());
            used += wide;
        }

        if (piece.Length > 0) yield return piece.ToString();
    }
}
