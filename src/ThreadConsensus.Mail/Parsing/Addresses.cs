using System.Text;
using MimeKit;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>Address fields (RFC 5322 section 3.4) and what archives and careless senders make of them.</summary>
internal static class Addresses
{
    public static List<Mailbox> Parse(ParserOptions options, ReadOnlySpan<byte> field)
    {
        if (field.Length > MailLimits.HeaderLength) field = field[..MailLimits.HeaderLength];
        var found = new List<Mailbox>();
        if (SimpleAddresses.TryParse(field, found)) return found;
        if (AsArchived(field) is { } archived) found.Add(archived);
        else if (InternetAddressList.TryParse(options, field.ToArray(), out var list)) AddAll(list, found);
        if (found.Count == 0 && AsWritten(options, field) is { } written) found.Add(written);
        return found;
    }

    /// <summary>A single address in a text, such as <c>Name &lt;a@b&gt;</c>; null when there is none.</summary>
    public static Mailbox? First(ParserOptions options, ReadOnlySpan<byte> field)
    {
        var found = Parse(options, field);
        return found.Count == 0 ? null : found[0];
    }

    private static void AddAll(InternetAddressList list, List<Mailbox> found)
    {
        var open = new Stack<InternetAddress>(list.Reverse());
        while (open.TryPop(out var address) && found.Count < MailLimits.Addresses)
        {
            if (address is MailboxAddress mailbox) found.Add(new Mailbox(Name(mailbox.Name), PlainText.CleanLine(mailbox.Address ?? "")));
            else if (address is GroupAddress group)
            {
                foreach (var member in group.Members.Reverse()) open.Push(member);
            }
        }
    }

    /// <summary>Pipermail writes <c>bob at example.org (Bob Bell)</c>.</summary>
    private static Mailbox? AsArchived(ReadOnlySpan<byte> field)
    {
        var at = field.IndexOf(" at "u8);
        if (at <= 0 || field.ContainsAny((byte)'@', (byte)'<')) return null;
        var local = Encoding.UTF8.GetString(field[..at]).Trim();
        var rest = Encoding.UTF8.GetString(field[(at + 4)..]).Trim();
        var open = rest.IndexOf(" (", StringComparison.Ordinal);
        var host = open < 0 ? rest : rest[..open];
        if (local.Contains(' ') || host.Contains(' ') || !host.Contains('.')) return null;
        var name = open < 0 ? "" : rest[(open + 2)..].TrimEnd(')');
        return new Mailbox(Name(MimeKit.Utils.Rfc2047.DecodeText(Encoding.UTF8.GetBytes(name))),
            PlainText.CleanLine($"{local}@{host}"));
    }

    /// <summary>What follows no grammar: a name before the angle bracket, an address in it or standing alone.</summary>
    private static Mailbox? AsWritten(ParserOptions options, ReadOnlySpan<byte> field)
    {
        var text = PlainText.CleanLine(MimeKit.Utils.Rfc2047.DecodeText(options, field.ToArray()));
        if (text.Length == 0 || text.EndsWith(':') || text.EndsWith(":;", StringComparison.Ordinal)) return null;
        var open = text.IndexOf('<');
        if (open < 0)
        {
            return text.Contains('@') && !text.Contains(' ') ? new Mailbox("", text) : new Mailbox(Name(text), "");
        }

        var close = text.IndexOf('>', open);
        var address = close < 0 ? text[(open + 1)..] : text[(open + 1)..close];
        return new Mailbox(Name(text[..open]), address.Trim());
    }

    private static string Name(string? written)
    {
        if (string.IsNullOrEmpty(written)) return "";
        var name = DoubleUtf8.Undo(PlainText.CleanLine(written));
        return name.Length > 1 && name[0] == '"' && name[^1] == '"' ? name[1..^1].Trim() : name;
    }
}
