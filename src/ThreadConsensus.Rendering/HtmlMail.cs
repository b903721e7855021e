using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Rendering;

/// <summary>
/// Draws a document as the HTML part of a mail: one column, styles on every element since many readers drop style
/// sheets, a dark variant for those that honour one, no script, no picture, nothing remote.
/// </summary>
public static class HtmlMail
{
    /// <returns>HTML 5, every text and attribute from mail escaped.</returns>
    public static string Draw(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return HtmlTemplates.Render("mail.liquid", document, MailStyles.Inline);
    }
}
