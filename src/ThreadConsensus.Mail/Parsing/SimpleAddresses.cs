using System.Buffers;
using System.Text;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// Address fields without comments, groups, escapes, encoded or folded names, which nearly all are: kernel mails name
/// thirty recipients, and the full grammar costs a quarter of all parsing. Anything else is left to MimeKit.
/// </summary>
internal static class SimpleAddresses
{
    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \t\r\n\"<>,.@_+-'/&!#$%*^`{|}~"u8);

    /// <returns>False, with nothing added, when the field is not simple.</returns>
    public static bool TryParse(ReadOnlySpan<byte> field, List<Mailbox> found)
    {
        if (field.ContainsAnyExcept(Plain)) return false;
        while (!field.IsEmpty)
        {
            var comma = field.IndexOf((byte)',');
            var item = (comma < 0 ? field : field[..comma]).Trim(" \t\r\n"u8);
            field = comma < 0 ? [] : field[(comma + 1)..];
            if (found.Count >= MailLimits.Addresses) return true;
            if (item.IsEmpty || RecentMailboxes.Read(item, One) is not { } mailbox)
            {
                found.Clear();
                return false;
            }

            found.Add(mailbox);
        }

        return found.Count > 0;
    }

    private static Mailbox? One(ReadOnlySpan<byte> item)
    {
        var open = item.IndexOf((byte)'<');
        if (open < 0) return IsAddress(item) ? new Mailbox("", Encoding.ASCII.GetString(item)) : null;
        if (item[^1] != '>') return null;
        var address = item[(open + 1)..^1];
        var name = item[..open].TrimEnd((byte)' ');
        if (name.Length > 1 && name[0] == '"' && name[^1] == '"') name = name[1..^1];
        return IsAddress(address) && IsName(name)
            ? new Mailbox(Encoding.ASCII.GetString(name), Encoding.ASCII.GetString(address))
            : null;
    }

    private static bool IsAddress(ReadOnlySpan<byte> text)
    {
        var at = text.IndexOf((byte)'@');
        return at > 0 && at < text.Length - 1 && !text[(at + 1)..].Contains((byte)'@')
            && !text.ContainsAny("\" \t\r\n<>"u8)
            && text[at + 1] != '.' && text[^1] != '.' && text.IndexOf(".."u8) < 0 && text[0] != '.'
                && text[at - 1] != '.';
    }

    private static bool IsName(ReadOnlySpan<byte> text) =>
        !text.ContainsAny("\"@<>\t\r\n"u8) && text.IndexOf("  "u8) < 0 && !text.StartsWith(" "u8)
            && !text.StartsWith("."u8) && !text.EndsWith(" "u8);
}
