using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Rendering;

/// <summary>
/// Draws a document as one HTML page: light and dark, phone to desktop and print, no script, nothing remote.
/// </summary>
public static class HtmlPage
{
    /// <returns>HTML 5, every text and attribute from mail escaped.</returns>
    public static string Draw(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return HtmlTemplates.Render("page.liquid", document, MailStyles.None);
    }
}
