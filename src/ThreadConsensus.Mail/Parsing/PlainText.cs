using System.Text;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>Makes decoded text safe to keep: no NUL, no lone surrogate, line ends LF or as they were alone.</summary>
internal static class PlainText
{
    public static string Clean(string text, out bool hadNul)
    {
        hadNul = text.Contains('\0');
        if (hadNul) text = text.Replace('\0', '\uFFFD');
        if (text.Contains('\r')) text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return WithoutLoneSurrogates(text);
    }

    /// <summary>One line of a header: control characters become spaces.</summary>
    public static string CleanLine(string text)
    {
        var plain = WithoutLoneSurrogates(text);
        if (!plain.AsSpan().ContainsAnyInRange('\0', '\u001F')) return plain.Trim();
        var line = new StringBuilder(plain);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] < ' ') line[at] = line[at] == '\0' ? '\uFFFD' : ' ';
        }

        return line.ToString().Trim();
    }

    private static string WithoutLoneSurrogates(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        if (first < 0) return text;
        char[]? fixedText = null;
        for (var at = first; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])) at++;
            else (fixedText ??= text.ToCharArray())[at] = '\uFFFD';
        }

        return fixedText is null ? text : new string(fixedText);
    }
}
