using System.Text;

namespace ThreadConsensus.Reports.Documents;

/// <summary>Draws a document as plain text that reads well in a mail and in a file.</summary>
public sealed class PlainText
{
    /// <summary>The width that mail readers and RFC 3676 agree on.</summary>
    public const int MailWidth = 72;

    private readonly int _width;
    private readonly StringBuilder _text = new();

    private PlainText(int width) => _width = width;

    /// <param name="document">What to draw.</param>
    /// <param name="width">Columns of a line; words that are longer, addresses above all, may exceed it.</param>
    /// <returns>Lines ended by LF, no white space at their end, one at the end of the text.</returns>
    public static string Draw(ReportDocument document, int width)
    {
        ArgumentNullException.ThrowIfNull(document);
        var drawing = new PlainText(Math.Max(40, width));
        foreach (var block in document.Blocks) drawing.Draw(block, "");
        return drawing._text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The text of spans in a row, links that are to be seen after theirs.</summary>
    internal static string Text(IEnumerable<Span> spans) => string.Concat(spans.Select(span =>
        span is { ShowsLink: true, Link: { } link } ? $"{span.Text} {Shown(link)}" : span.Text));

    /// <summary>A <c>mid:</c> URL as the Message-ID that it stands for.</summary>
    public static string Shown(string link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return link.StartsWith("mid:", StringComparison.Ordinal)
            ? $"<{Printable.Line(Uri.UnescapeDataString(link[4..]))}>"
            : $"<{link}>";
    }

    private void Draw(Block block, string indent)
    {
        switch (block)
        {
            case Heading heading: DrawHeading(heading); break;
            case Paragraph paragraph: Wrap(Text(paragraph.Spans), indent, indent); break;
            case Quotation quotation: DrawQuotation(quotation, indent); break;
            case Bullets bullets: DrawBullets(bullets, indent); break;
            case Table table: DrawTable(table, indent); break;
            case Tree tree: DrawTree(tree, indent); break;
            case Timeline timeline: DrawLines(TextTimeline.Lines(timeline, _width - indent.Length), indent); break;
        }

        if (block is not Heading) _text.Append('\n');
    }

    private void DrawHeading(Heading heading)
    {
        var lines = TextWrap.Lines(Text(heading.Spans), _width);
        if (heading.Level <= 2 && _text.Length > 0) _text.Append('\n');
        DrawLines(lines, "");
        if (heading.Level > 2) return;
        _text.Append(heading.Level == 1 ? '=' : '-', lines.Max(line => TextWidth.Of(line))).Append('\n');
    }

    private void DrawQuotation(Quotation quotation, string indent)
    {
        Wrap(ReportWords.Quoted(quotation.Words.Text), indent + "  ", indent + "  ");
        Wrap(Text(quotation.Source), indent + "    ", indent + "    ");
    }

    private void DrawBullets(Bullets bullets, string indent)
    {
        foreach (var item in bullets.Items)
        {
            Wrap(Text(item.Spans), indent + "* ", indent + "  ");
            foreach (var block in item.Below)
            {
                Draw(block, indent + "  ");
                // No empty line between an item and what belongs to it.
                _text.Length--;
            }
        }
    }

    private void DrawTable(Table table, string indent)
    {
        var width = _width - indent.Length;
        IReadOnlyList<string>[] rows = [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => Text(cell.Spans))])];
        if (TextTable.IsList(table, rows, width)) DrawEntries(table, rows, indent);
        else DrawLines(TextTable.Lines([table.Columns, .. rows], width), indent);
    }

    /// <summary>A row as an entry: its first cell, beside it the main one, and the others below that.</summary>
    private void DrawEntries(Table table, IReadOnlyList<string>[] rows, string indent)
    {
        var lead = TextTable.LeadWidth(rows);
        var below = indent + new string(' ', lead + TextTable.Gap);
        foreach (var row in rows)
        {
            Wrap(row[table.Main!.Value], indent + TextTable.Pad(row[0], lead + TextTable.Gap), below);
            Wrap(TextTable.Details(table, row), below, below);
        }
    }

    private void DrawTree(Tree tree, string indent)
    {
        foreach (var line in tree.Lines) Line(indent + TextTable.Pad(line.Mark.Text, 2) + " " + line.Guide + Text(line.Spans));
        if (tree.Legend.Length > 0) Wrap(tree.Legend, indent, indent);
    }

    private void Wrap(string text, string first, string rest)
    {
        var lines = TextWrap.Lines(text, _width - rest.Length);
        for (var i = 0; i < lines.Count; i++) Line((i == 0 ? first : rest) + lines[i]);
    }

    private void DrawLines(IEnumerable<string> lines, string indent)
    {
        foreach (var line in lines) Line(indent + line);
    }

    private void Line(string line) => _text.Append(line.TrimEnd()).Append('\n');
}
