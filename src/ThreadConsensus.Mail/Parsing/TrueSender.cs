using System.Text;
using MimeKit;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// Undoes what lists do to From for the sake of DMARC: <c>Name via List</c>, <c>'Name' via Group</c>, a host that ends
/// in .invalid, <c>user=40host@dmarc.example</c>, and the address put into the name.
/// </summary>
internal static class TrueSender
{
    /// <returns>The author, and true when <paramref name="from"/> was another.</returns>
    public static (Mailbox Author, bool Rewritten) Of(
        Mailbox from, HeaderFields fields, IReadOnlyList<Mailbox> replyTo, IReadOnlyList<Mailbox> cc,
            ParserOptions options)
    {
        if (WithoutInvalid(from.Address) is { } valid) return (new Mailbox(from.Name, valid), true);
        if (InName(from.Name) is { } named) return (named, true);
        var via = ViaName(from.Name);
        if (Unfolded(from.Address) is { } unfolded) return (new Mailbox(via ?? from.Name, unfolded), true);
        var original = Original(fields, options);
        if (via is null)
        {
            return original is null || SameAddress(original, from) || !IsListAddress(from, fields)
                ? (from, false)
                : (original.Name.Length > 0 ? original : original with { Name = from.Name }, true);
        }

        var address = original?.Address ?? AddressOf(via, from, replyTo, cc);
        return (new Mailbox(via, address), true);
    }

    /// <summary>The name before "via"; null when the name has none.</summary>
    private static string? ViaName(string name)
    {
        var at = name.LastIndexOf(" via ", StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = name.LastIndexOf(" (via ", StringComparison.OrdinalIgnoreCase);
        if (at <= 0) return null;
        var before = name[..at].Trim().TrimEnd('\\').Trim('\'', '"').Trim();
        return before.Length == 0 ? null : before;
    }

    /// <summary>Yahoo Groups writes <c>Bob Example bob@example.org [group]</c> for the name; null for other names.</summary>
    private static Mailbox? InName(string name)
    {
        var group = name.EndsWith(']') ? name.LastIndexOf(" [", StringComparison.Ordinal) : -1;
        if (group < 0) return null;
        var start = name.LastIndexOf(' ', group - 1) + 1;
        var address = name[start..group];
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && address.IndexOf('.', at) > 0 ? new Mailbox(name[..start].Trim(), address) : null;
    }

    /// <summary>What Google Groups, Mailman and others keep of the sender.</summary>
    private static Mailbox? Original(HeaderFields fields, ParserOptions options)
    {
        foreach (var name in (ReadOnlySpan<string>)["X-Original-From", "Original-From", "X-Original-Sender", "Author"])
        {
            if (fields.Other(name) is not { } header) continue;
            if (Addresses.First(options, header.RawValue) is { Address.Length: > 0 } found) return found;
        }

        return null;
    }

    /// <summary>Mailman puts the author in Reply-To, or in Cc where replies go to the list.</summary>
    private static string AddressOf(string name, Mailbox from, IReadOnlyList<Mailbox> replyTo,
        IReadOnlyList<Mailbox> cc)
    {
        foreach (var candidate in replyTo.Concat(cc))
        {
            if (candidate.Address.Length > 0 && SameName(candidate.Name, name) && !SameAddress(candidate, from))
            {
                return candidate.Address;
            }
        }

        // A lone address in Reply-To that is no list can only be the author's.
        var others = replyTo.Where(other => !SameAddress(other, from)
            && !ListName.LooksLikeList(other.Address)).ToList();
        if (others.Count == 1 && others[0].Name.Length == 0) return others[0].Address;
        return name.Contains('@') && !name.Contains(' ') ? name : "";
    }

    private static bool IsListAddress(Mailbox from, HeaderFields fields) =>
        from.Address.Length > 0 && (ListName.LooksLikeList(from.Address)
        || fields.Value("List-Post").Contains(from.Address, StringComparison.OrdinalIgnoreCase)
        || fields.Value("X-BeenThere").Contains(from.Address, StringComparison.OrdinalIgnoreCase));

    private static string? WithoutInvalid(string address) =>
        address.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase) && address.Contains('@')
            ? address[..^8] : null;

    /// <summary>
    /// <c>bob=40example.org@dmarc.example.net</c> and <c>bob=example.org@...</c> hold an address in their local part.
    /// </summary>
    private static string? Unfolded(string address)
    {
        var at = address.LastIndexOf('@');
        if (at <= 0 || !address.AsSpan(at).Contains("dmarc", StringComparison.OrdinalIgnoreCase)) return null;
        var local = address[..at];
        var equals = local.LastIndexOf("=40", StringComparison.Ordinal);
        if (equals > 0) return $"{local[..equals]}@{local[(equals + 3)..]}";
        equals = local.LastIndexOf('=');
        return equals > 0 && local.IndexOf('.', equals) > 0 ? $"{local[..equals]}@{local[(equals + 1)..]}" : null;
    }

    private static bool SameAddress(Mailbox one, Mailbox other) =>
        one.Address.Equals(other.Address, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Equal letters and digits: "Bell, Bob" is no "Bob Bell", but quotes, dots and case do not matter.
    /// </summary>
    private static bool SameName(string one, string other) =>
        one.Length > 0 && Letters(one).Equals(Letters(other), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter)) letters.Append(letter);
        }

        return letters.ToString();
    }
}
