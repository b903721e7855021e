using System.Text;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// Keeps hostile HTML from nesting without end: an HTML parser's work grows with the square of the depth. Open tags are
/// counted by name, so that a stray closing tag of another name hides nothing.
/// </summary>
internal sealed class HtmlNesting
{
    /// <summary>Elements that hold nothing, or that the next of their kind closes.</summary>
    private static readonly string[] Flat =
        ["br", "img", "hr", "meta", "link", "input", "col", "wbr", "p", "li", "td", "tr", "th", "dt", "dd", "option"];

    private readonly Dictionary<string, int> _open = new(StringComparer.OrdinalIgnoreCase);
    private int _level;

    /// <summary>The HTML without the tags that open an element deeper than <paramref name="depth"/>.</summary>
    public static string Limit(string html, int depth, out bool flattened)
    {
        var counted = new HtmlNesting();
        flattened = Pieces(html).Any(piece => !counted.Admit(html.AsSpan()[piece.Tag], depth));
        if (!flattened) return html;
        var text = new StringBuilder(html.Length);
        var nesting = new HtmlNesting();
        foreach (var (tag, plain) in Pieces(html))
        {
            if (nesting.Admit(html.AsSpan()[tag], depth)) text.Append(html.AsSpan()[tag]);
            text.Append(html.AsSpan()[plain]);
        }

        return text.ToString();
    }

    /// <summary>Each tag, empty for what precedes the first, and the text up to the next.</summary>
    private static IEnumerable<(Range Tag, Range Text)> Pieces(string html)
    {
        var open = html.IndexOf('<');
        yield return (0..0, 0..(open < 0 ? html.Length : open));
        while (open >= 0)
        {
            var close = html.IndexOf('>', open);
            var end = close < 0 ? html.Length : close + 1;
            var next = html.IndexOf('<', end);
            yield return (open..end, end..(next < 0 ? html.Length : next));
            open = next;
        }
    }

    /// <returns>False for a tag that would open one level too many.</returns>
    private bool Admit(ReadOnlySpan<char> tag, int depth)
    {
        if (tag.Length < 3) return true;
        var closes = tag[1] == '/';
        var name = Name(closes ? tag[2..] : tag[1..]);
        if (name.IsEmpty || !char.IsAsciiLetter(name[0]) || IsFlat(name)) return true;
        var lookup = _open.GetAlternateLookup<ReadOnlySpan<char>>();
        lookup.TryGetValue(name, out var count);
        if (closes ? count == 0 : _level >= depth) return closes;
        _level += closes ? -1 : 1;
        lookup[name] = count + (closes ? -1 : 1);
        return true;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(" \t\r\n/>");
        return end < 0 ? tag : tag[..end];
    }

    private static bool IsFlat(ReadOnlySpan<char> name)
    {
        foreach (var flat in Flat)
        {
            if (name.Equals(flat, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
