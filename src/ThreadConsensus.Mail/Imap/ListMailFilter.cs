using MimeKit;
using ThreadConsensus.Mail.Parsing;

namespace ThreadConsensus.Mail.Imap;

/// <summary>Tells from a few header fields whether a mail came over a wanted list.</summary>
internal sealed class ListMailFilter(IReadOnlyList<string> lists)
{
    public static readonly string[] Fields =
        ["List-Id", "List-Post", "X-Mailing-List", "X-BeenThere", "Mailing-List", "Delivered-To", "To", "Cc"];

    public bool Wants(HeaderList? headers)
    {
        if (headers is null) return lists.Count == 0;
        var fields = new HeaderFields(headers);
        var options = new ParserOptions();
        var to = fields.To is { } first ? Addresses.Parse(options, first.RawValue) : [];
        var cc = fields.Cc is { } second ? Addresses.Parse(options, second.RawValue) : [];
        var list = ListName.Find(fields, to, cc);
        if (list.Length == 0) return false;
        return lists.Count == 0 || lists.Any(wanted => list.Contains(wanted, StringComparison.OrdinalIgnoreCase));
    }
}
