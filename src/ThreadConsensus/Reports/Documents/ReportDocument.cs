namespace ThreadConsensus.Reports.Documents;

/// <summary>
/// A report laid out but not yet drawn: the one thing that the terminal, plain text, Markdown, HTML and mail renderers
/// are given, so that none of them knows any report and no report knows a format.
/// </summary>
/// <param name="Title">Of the whole: a page's title, a mail's heading. Made printable.</param>
/// <param name="Blocks">From top to bottom.</param>
public sealed record ReportDocument(string Title, IReadOnlyList<Block> Blocks)
{
    public string Title { get; } = Printable.Line(Title);
}
