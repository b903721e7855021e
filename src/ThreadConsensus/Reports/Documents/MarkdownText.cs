using System.Text;

namespace ThreadConsensus.Reports.Documents;

/// <summary>Draws a document as GitHub Flavored Markdown, for an issue, a wiki or a chat.</summary>
public sealed class MarkdownText
{
    /// <summary>Width of the drawings in code blocks.</summary>
    private const int CodeWidth = 78;

    private readonly StringBuilder _text = new();

    private MarkdownText()
    {
    }

    public static string Draw(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var drawing = new MarkdownText();
        foreach (var block in document.Blocks) drawing.Draw(block, "");
        return drawing._text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>
    /// Text that Markdown shows as it is (CommonMark 0.31, section 2.4): what could start something is escaped, the
    /// rest is left alone, since Markdown is read as source too.
    /// </summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var digits = text.AsSpan().TrimStart("0123456789").Length;
        for (var i = 0; i < text.Length; i++)
        {
            var starts = (i == 0 && text[i] is '#' or '+' or '-' or '=') || (i > 0 && i == text.Length - digits && text[i] is '.' or ')');
            if (starts || IsMarkup(text, i)) escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    private static bool IsMarkup(string text, int at) => text[at] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '|' or '~' or '$' => true,
        '_' => at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        '&' => at < text.Length - 1 && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '#'),
        _ => false,
    };

    private static string Text(IEnumerable<Span> spans) => string.Concat(spans.Select(Text));

    private static string Text(Span span)
    {
        var core = span.Text.Trim(' ');
        if (core.Length == 0) return span.Text;
        var escaped = Escape(core);
        if (span.Link is { } link) escaped = Linked(escaped, link);
        escaped = span.Tone switch
        {
            Tone.Strong => $"**{escaped}**",
            Tone.Quote => $"*{escaped}*",
            _ => escaped,
        };
        return (span.Text[0] == ' ' ? " " : "") + escaped + (span.Text[^1] == ' ' ? " " : "");
    }

    /// <summary>A heading is bold of itself.</summary>
    private static string HeadingText(Span span) => span.Link is { } link ? Linked(Escape(span.Text), link) : Escape(span.Text);

    private static string Linked(string escaped, string link) =>
        $"[{escaped}]({link.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";

    private void Draw(Block block, string indent)
    {
        switch (block)
        {
            case Heading heading:
                Line(indent, new string('#', heading.Level) + " " + string.Concat(heading.Spans.Select(HeadingText)));
                break;
            case Paragraph paragraph: DrawParagraph(paragraph, indent); break;
            case Quotation quotation:
                Line(indent, "> " + Escape(quotation.Words.Text) + "\\");
                Line(indent, "> — " + Text(quotation.Source));
                break;
            case Bullets bullets: DrawBullets(bullets, indent); break;
            case Table table: DrawTable(table, indent); break;
            case Tree tree: DrawTree(tree, indent); break;
            case Timeline timeline: DrawCode(TextTimeline.Lines(timeline, CodeWidth), indent); break;
        }

        _text.Append('\n');
    }

    /// <summary>A word in front that has a colour elsewhere, the verdict, is bold here.</summary>
    private void DrawParagraph(Paragraph paragraph, string indent)
    {
        var spans = paragraph.Spans;
        var stands = spans is [{ Tone: Tone.Good or Tone.Warning or Tone.Bad, Link: null } first, ..] && !first.Text.Contains(' ', StringComparison.Ordinal);
        Line(indent, stands ? $"**{Escape(spans[0].Text)}**" + Text(spans.Skip(1)) : Text(spans));
    }

    private void DrawBullets(Bullets bullets, string indent)
    {
        foreach (var item in bullets.Items)
        {
            Line(indent, "* " + Text(item.Spans));
            if (item.Below.Count > 0) _text.Append('\n');
            foreach (var block in item.Below) Draw(block, indent + "  ");
        }
    }

    private void DrawTable(Table table, string indent)
    {
        Line(indent, $"| {string.Join(" | ", table.Columns.Select(Escape))} |");
        Line(indent, string.Concat(table.Columns.Select(_ => "|---")) + "|");
        foreach (var row in table.Rows) Line(indent, $"| {string.Join(" | ", row.Select(cell => Text(cell.Spans)))} |");
    }

    private void DrawTree(Tree tree, string indent)
    {
        DrawCode(tree.Lines.Select(line =>
            TextTable.Pad(line.Mark.Text, 2) + " " + line.Guide + string.Concat(line.Spans.Select(span => span.Text))), indent);
        if (tree.Legend.Length > 0) Line(indent, "\n" + indent + Escape(tree.Legend));
    }

    /// <summary>The fence is longer than any run of backticks in the code.</summary>
    private void DrawCode(IEnumerable<string> lines, string indent)
    {
        var code = lines.ToList();
        var fence = new string('`', 3 + code.Max(LongestRun));
        Line(indent, fence);
        foreach (var line in code) Line(indent, line);
        Line(indent, fence);
    }

    private static int LongestRun(string line)
    {
        int longest = 0, run = 0;
        foreach (var letter in line)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private void Line(string indent, string line) => _text.Append(indent).Append(line.TrimEnd()).Append('\n');
}
