namespace ThreadConsensus.Quoting;

/// <summary>Reads the quote marks at the start of a line.</summary>
internal static class QuoteMarks
{
    /// <summary>
    /// Marks beyond this many are read over but count no further, so that a line of nothing but marks costs its length
    /// and no more. Real threads stay under 20.
    /// </summary>
    public const int MaxDepth = 100;

    private const string EscapedMark = "&gt;";

    /// <summary>Blanks allowed before the first mark; more is an indented block such as code.</summary>
    private const int MaxIndent = 3;

    /// <summary>Blanks allowed between marks: Outlook for Mac sets in what it quotes, quotation and all.</summary>
    private const int MaxGap = 10;

    /// <summary>Counts <c>&gt;</c> marks in any spacing: <c>&gt;&gt;</c>, <c>&gt; &gt;</c>, tabs between.</summary>
    /// <param name="line">A whole line.</param>
    /// <param name="textStart">Where the text after the marks, and one blank after the last of them, starts.</param>
    /// <param name="indent">Blanks allowed before the first mark.</param>
    public static int Count(ReadOnlySpan<char> line, out int textStart, int indent = MaxIndent)
    {
        textStart = 0;
        var at = SkipBlanks(line, 0, indent);
        var depth = 0;
        while (at < line.Length && line[at] == '>')
        {
            depth++;
            at++;
            textStart = at < line.Length && IsBlank(line[at]) ? at + 1 : at;
            at = NextMark(line, at);
        }

        return Math.Min(depth, MaxDepth);
    }

    /// <summary>Counts marks written as <c>&amp;gt;</c>; otherwise as <see cref="Count"/>.</summary>
    public static int CountEscaped(ReadOnlySpan<char> line, out int textStart)
    {
        textStart = 0;
        var at = SkipBlanks(line, 0, MaxIndent);
        var depth = 0;
        while (at < line.Length && line[at] == '&' && line[at..].StartsWith(EscapedMark))
        {
            depth++;
            at += EscapedMark.Length;
            textStart = at < line.Length && IsBlank(line[at]) ? at + 1 : at;
            at = SkipBlanks(line, at, MaxIndent);
        }

        return Math.Min(depth, MaxDepth);
    }

    /// <summary>Marks without a blank between them right before <paramref name="textStart"/>.</summary>
    public static int GluedBefore(ReadOnlySpan<char> line, int textStart)
    {
        var at = Math.Min(textStart, line.Length) - 1;
        if (at >= 0 && IsBlank(line[at])) at--;
        var marks = 0;
        while (at >= 0 && line[at] == '>')
        {
            marks++;
            at--;
        }

        return marks;
    }

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00a0';

    /// <summary>
    /// Over the gap to the next mark; a wide one must have a blank or a mark behind the mark, unlike a comparison.
    /// </summary>
    private static int NextMark(ReadOnlySpan<char> line, int at)
    {
        var next = SkipBlanks(line, at, MaxGap);
        return next - at > MaxIndent && next + 1 < line.Length && !IsBlank(line[next + 1])
            && line[next + 1] != '>' ? line.Length : next;
    }

    private static int SkipBlanks(ReadOnlySpan<char> line, int at, int most)
    {
        var end = Math.Min(line.Length, at + most);
        while (at < end && IsBlank(line[at])) at++;
        return at;
    }
}
