using System.Text;
using ThreadConsensus.Mail.Smtp;
using ThreadConsensus.Messages;
using ThreadConsensus.Rendering;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Digests;
using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Cli.Digests;

/// <summary>Writes a digest as a mail of text and HTML.</summary>
internal static class DigestMail
{
    /// <param name="draft">What it tells.</param>
    /// <param name="from">Who sends it.</param>
    /// <param name="to">Whom it goes to.</param>
    /// <param name="links">Where messages are on the web.</param>
    /// <returns>The same bytes for the same draft.</returns>
    public static byte[] Write(DigestDraft draft, Mailbox from, Mailbox to, ReportLinks links)
    {
        var document = DigestDocument.Of(draft.Digest, links);
        var text = PlainText.Draw(document, PlainText.MailWidth);
        var domain = from.Address[(from.Address.LastIndexOf('@') + 1)..];
        var list = DigestDocument.ListName(draft.Digest);
        var id = DigestKey.Of("digest", draft.Then.Reader, Words.Instant(draft.Digest.Until), text);
        return MailWriter.ToBytes(new OutgoingMail
        {
            From = from,
            To = [to],
            Subject = document.Title,
            Date = draft.Digest.Until,
            MessageId = $"digest.{draft.Then.Number}.{id}@{domain}",
            Text = text,
            Html = HtmlMail.Draw(document),
            Stream = new MailStream($"Digest of {list}", $"{Label(list)}.digest.{domain}"),
        });
    }

    /// <summary>What a list id may hold (RFC 2919 section 3), dots left out.</summary>
    private static string Label(string list)
    {
        var label = new StringBuilder();
        foreach (var letter in list)
            label.Append(char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
        return label.ToString();
    }
}
