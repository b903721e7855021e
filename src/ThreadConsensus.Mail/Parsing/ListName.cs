using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// Which list a mail came over: List-Id (RFC 2919), else the address that List-Post (RFC 2369) or older fields give,
/// else the first recipient that looks like a list. Lower case.
/// </summary>
internal static class ListName
{
    private static readonly string[] HostMarks = ["lists.", "list.", "listserv.", "vger.", "mail-archive."];

    private static readonly string[] Hosts = ["googlegroups.com", "groups.io", "freelists.org", "kvack.org",
        "yahoogroups.com"];

    private static readonly string[] LocalEnds =
        ["-devel", "-dev", "-discuss", "-list", "-users", "-user", "-announce", "-commits", "-general", "-hackers",
            "-bugs", "-maint"];

    public static string Find(HeaderFields fields, IReadOnlyList<Mailbox> to, IReadOnlyList<Mailbox> cc)
    {
        var id = Bracketed(fields.Value("List-Id"));
        if (id.Length > 0) return id;
        var address = MailTo(fields.Value("List-Post"));
        if (address.Length == 0) address = Address(fields.Value("X-BeenThere"));
        if (address.Length == 0) address = Address(fields.Value("X-Mailing-List"));
        if (address.Length == 0) address = Delivered(fields);
        if (address.Length > 0) return address;
        foreach (var recipient in to.Concat(cc))
        {
            if (LooksLikeList(recipient.Address)) return Lower(recipient.Address);
        }

        return "";
    }

    public static bool LooksLikeList(string address)
    {
        var at = address.LastIndexOf('@');
        if (at <= 0) return false;
        var host = address.AsSpan(at + 1);
        var local = address.AsSpan(0, at);
        foreach (var mark in HostMarks)
        {
            if (host.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) return true;
        }

        foreach (var known in Hosts)
        {
            if (host.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        foreach (var end in LocalEnds)
        {
            if (local.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary><c>Name &lt;id&gt;</c> or a bare id.</summary>
    private static string Bracketed(string value)
    {
        var open = value.LastIndexOf('<');
        var close = value.LastIndexOf('>');
        if (open >= 0 && close > open) return Lower(value[(open + 1)..close].Trim());
        var bare = value.Trim();
        return bare.Length > 0 && !bare.Contains(' ') ? Lower(bare) : "";
    }

    private static string MailTo(string value)
    {
        var at = value.IndexOf("mailto:", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return "";
        var rest = value.AsSpan(at + 7);
        var end = rest.IndexOfAny("?>, ");
        return Address((end < 0 ? rest : rest[..end]).ToString());
    }

    /// <summary>ezmlm writes <c>Delivered-To: mailing list dev@example.org</c>.</summary>
    private static string Delivered(HeaderFields fields)
    {
        foreach (var header in fields.DeliveredTo)
        {
            var value = HeaderFields.Text(header);
            if (value.StartsWith("mailing list ", StringComparison.OrdinalIgnoreCase)) return Address(value[13..]);
            if (LooksLikeList(value)) return Address(value);
        }

        return "";
    }

    private static string Address(string value)
    {
        var address = Bracketed(value);
        return address.Contains('@') ? address : "";
    }

    private static string Lower(string text) => PlainText.CleanLine(text).ToLowerInvariant();
}
