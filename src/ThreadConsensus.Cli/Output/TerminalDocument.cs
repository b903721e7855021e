using Spectre.Console;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Documents;
using Paragraph = ThreadConsensus.Reports.Documents.Paragraph;
using Table = ThreadConsensus.Reports.Documents.Table;
using Tree = ThreadConsensus.Reports.Documents.Tree;

namespace ThreadConsensus.Cli.Output;

/// <summary>Draws a document on a terminal: colours, tables fitted to the width, links that can be followed.</summary>
internal sealed class TerminalDocument(IAnsiConsole console)
{
    /// <summary>What Spectre puts beside the cells of a column: a space on each side and the edge.</summary>
    private const int BorderWidth = 3;

    public void Draw(ReportDocument document)
    {
        foreach (var block in document.Blocks) Draw(block, 0);
    }

    private void Draw(Block block, int indent)
    {
        switch (block)
        {
            case Heading heading: DrawHeading(heading); return;
            case Paragraph paragraph: Write(Text(paragraph.Spans), indent); break;
            case Quotation quotation: DrawQuotation(quotation, indent); break;
            case Bullets bullets: DrawBullets(bullets, indent); break;
            case Table table: DrawTable(table); break;
            case Tree tree: DrawTree(tree); break;
            case Timeline timeline: DrawTimeline(timeline); break;
        }

        if (indent == 0) console.WriteLine();
    }

    private void DrawHeading(Heading heading)
    {
        var text = $"[bold]{Text(heading.Spans)}[/]";
        if (heading.Level == 1) console.Write(new Rule(text).LeftJustified());
        else console.MarkupLine(text);
    }

    private void DrawQuotation(Quotation quotation, int indent)
    {
        Write($"[italic]{Markup.Escape(ReportWords.Quoted(quotation.Words.Text))}[/]", indent + 2);
        Write(Text(quotation.Source), indent + 4);
    }

    private void DrawBullets(Bullets bullets, int indent)
    {
        foreach (var item in bullets.Items)
        {
            // A grid, so that further lines of an item stand below its first word.
            console.Write(new Grid()
                .AddColumn(new GridColumn().NoWrap().Padding(indent, 0, 1, 0))
                .AddColumn(new GridColumn().Padding(0, 0, 0, 0))
                .AddRow("•", Text(item.Spans)));
            foreach (var block in item.Below) Draw(block, indent + 2);
        }
    }

    private void DrawTable(Table table)
    {
        IReadOnlyList<string>[] cells = [.. table.Rows.Select(row => row.Select(Shown).ToList())];
        if (TextTable.IsList(table, cells, console.Profile.Width))
        {
            DrawEntries(table, cells);
            return;
        }

        var drawn = new Spectre.Console.Table().Border(TableBorder.Simple);
        IReadOnlyList<string>[] rows = [table.Columns, .. cells];
        var widths = TextTable.Widths(rows, console.Profile.Width - (BorderWidth * table.Columns.Count) - 1);
        foreach (var (column, width) in table.Columns.Zip(widths))
            drawn.AddColumn(new TableColumn(Markup.Escape(column)).Width(width));
        foreach (var row in table.Rows) drawn.AddRow([.. row.Select(cell => Text(cell.Spans))]);
        console.Write(drawn);
    }

    private void DrawEntries(Table table, IReadOnlyList<string>[] cells)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().Width(TextTable.LeadWidth(cells)).Padding(0, 0, 2, 0))
            .AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var (row, text) in table.Rows.Zip(cells))
        {
            grid.AddRow(Text(row[0].Spans), Text(row[table.Main!.Value].Spans));
            grid.AddRow("", $"[grey]{Markup.Escape(TextTable.Details(table, text))}[/]");
        }

        console.Write(grid);
    }

    private static string Shown(Cell cell) => string.Concat(cell.Spans.Select(span => span.Text));

    private void DrawTree(Tree tree)
    {
        foreach (var line in tree.Lines)
        {
            var mark = $"{Text([line.Mark])}{new string(' ', Math.Max(0, 2 - line.Mark.Text.Length))}";
            console.MarkupLine($"  {mark} [grey]{line.Guide}[/]{Text(line.Spans)}");
        }

        if (tree.Legend.Length > 0) Write($"[grey]{Markup.Escape(tree.Legend)}[/]", 2);
    }

    private void DrawTimeline(Timeline timeline)
    {
        if (timeline.Rows.Count == 0) return;
        var width = console.Profile.Width - 4;
        var names = TextTimeline.NameWidth(timeline);
        var cells = TextTimeline.Cells(timeline, width);
        foreach (var row in timeline.Rows)
        {
            var bar = string.Concat(TextTimeline.Row(timeline, row, cells)
                .Select(cell => cell is null ? " " : $"[{Style(cell.Tone)}]{cell.Mark}[/]"));
            var name = TextTimeline.Name(row, names);
            console.MarkupLine($"  {Markup.Escape(name)}  {bar}");
        }

        console.MarkupLine($"  {new string(' ', names)}  [grey]{TextTimeline.Axis(timeline, cells)}[/]");
    }

    private void Write(string markup, int indent)
    {
        if (indent == 0) console.MarkupLine(markup);
        else console.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));
    }

    private static string Text(IEnumerable<Span> spans) => string.Concat(spans.Select(Text));

    private static string Text(Span span)
    {
        var text = Markup.Escape(span.Text);
        if (text.Length == 0) return "";
        if (span.Tone != Tone.Plain) text = $"[{Style(span.Tone)}]{text}[/]";
        if (span.Link is not { } link) return text;
        // Terminals that know links show none of the address; where it matters it is printed for those that do not.
        if (span.ShowsLink && link.StartsWith("mid:", StringComparison.Ordinal)) return $"{text} [grey]{Markup.Escape(PlainText.Shown(link))}[/]";
        var address = link.Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
        return span.ShowsLink ? $"{text} [grey]{address}[/]" : $"[link={address}]{text}[/]";
    }

    private static string Style(Tone tone) => tone switch
    {
        Tone.Strong => "bold",
        Tone.Quote => "italic",
        Tone.Muted => "grey",
        Tone.Good => "green",
        Tone.Warning => "yellow",
        Tone.Bad => "red",
        Tone.Info => "blue",
        _ => "default",
    };
}
