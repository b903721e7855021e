using System.Text;
using ThreadConsensus.Rendering;
using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Cli.Output;

/// <summary>Writes a report where and how the user wants it.</summary>
/// <param name="screen">Standard output, when no file is named.</param>
/// <param name="format">The format.</param>
/// <param name="path">The file to write; null for standard output.</param>
internal sealed class ReportPrinter(Screen screen, ReportFormat format, string? path)
{
    /// <summary>
    /// Width of plain text that goes to a file or a pipe, which is where a pager on 80 columns stands.
    /// </summary>
    private const int TextWidth = 78;

    /// <param name="document">Makes the document; not called for JSON.</param>
    /// <param name="json">Writes the same as data, one object a line.</param>
    public void Print(Func<ReportDocument> document, Action<Stream> json)
    {
        if (format == ReportFormat.Terminal && path is null)
        {
            new TerminalDocument(screen.Out).Draw(document());
            return;
        }

        using var output = path is null ? Console.OpenStandardOutput() : Create(path);
        if (format == ReportFormat.Json) json(output);
        else output.Write(Encoding.UTF8.GetBytes(Draw(document())));
    }

    private string Draw(ReportDocument document) => format switch
    {
        ReportFormat.Markdown => MarkdownText.Draw(document),
        ReportFormat.Html => HtmlPage.Draw(document),
        _ => PlainText.Draw(document, TextWidth),
    };

    private static FileStream Create(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{path}: cannot be written: {e.Message}", inner: e);
        }
    }
}
