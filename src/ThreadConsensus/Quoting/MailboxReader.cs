using ThreadConsensus.Messages;
using ThreadConsensus.Quoting.Dialects;

namespace ThreadConsensus.Quoting;

/// <summary>Reads a name and an address out of a piece of an attribution line.</summary>
internal static class MailboxReader
{
    private const int MaxNameLength = 100;

    /// <param name="piece">Text with dates and verbs cut out already.</param>
    public static Mailbox Read(ReadOnlySpan<char> piece)
    {
        var open = FindAddress(piece, out var close);
        if (open < 0) return Bare(piece);
        var address = CleanAddress(BehindBehalf(piece[(open + 1)..close]));
        var name = CleanName(BehindBehalf(piece[..open]));
        if (BeforeVia(name) is { } rewritten) return new(rewritten, "");
        if (name.Length == 0 && close + 1 < piece.Length) name = CleanName(piece[(close + 1)..]);
        return new(name, address);
    }

    /// <summary>True for what can be a name: few words, nothing that ends or joins sentences.</summary>
    public static bool IsNameLike(ReadOnlySpan<char> name, int mostWords)
    {
        if (name.Length is 0 or > MaxNameLength || name.IndexOfAny(";?!=:") >= 0) return false;
        var words = 1;
        foreach (var c in name)
            if (c == ' ') words++;
        return words <= mostWords;
    }

    /// <summary>Drops quotes, brackets, commas and small words around a name.</summary>
    public static string CleanName(ReadOnlySpan<char> name)
    {
        for (; ; )
        {
            var trimmed = name.Trim().Trim("\"',:;*|-–—.<>[]=+~/，、：；").Trim();
            if (trimmed.Length > 1 && trimmed[0] == '(' && trimmed[^1] == ')') trimmed = trimmed[1..^1];
            if (trimmed.StartsWith(")") || (trimmed.StartsWith("(") && !trimmed.Contains(')'))) trimmed = trimmed[1..];
            if (trimmed.EndsWith("(")) trimmed = trimmed[..^1];
            if (trimmed.EndsWith("さんは")) trimmed = trimmed[..^1];
            if (trimmed.EndsWith("님이") || trimmed.EndsWith("님은") || trimmed.EndsWith("さん")) trimmed = trimmed[..^2];
            trimmed = DropSmallWord(trimmed);
            if (trimmed.Length == name.Length) break;
            name = trimmed;
        }

        return name.Length > MaxNameLength ? "" : DoubleUtf8.Undo(name.ToString().Replace("\\\"", "\"", StringComparison.Ordinal));
    }

    private static ReadOnlySpan<char> DropSmallWord(ReadOnlySpan<char> name)
    {
        var blank = name.IndexOf(' ');
        var first = (blank < 0 ? name : name[..blank]).TrimEnd(",.:");
        if (first.Length > 0 && !char.IsUpper(first[0]) && DialectLexicon.IsFiller(first))
            return blank < 0 ? [] : name[(blank + 1)..];
        blank = name.LastIndexOf(' ');
        var last = blank < 0 ? [] : name[(blank + 1)..];
        return last.Length > 0 && !char.IsUpper(last[0]) && DialectLexicon.IsFiller(last) ? name[..blank] : name;
    }

    /// <summary>A list or an assistant may stand before the author: "list on behalf of Ann Example".</summary>
    private static ReadOnlySpan<char> BehindBehalf(ReadOnlySpan<char> text)
    {
        const string Behalf = " on behalf of ";
        var at = text.IndexOf(Behalf, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : text[(at + Behalf.Length)..];
    }

    /// <summary>
    /// The author's name where a list took his place as the sender, "Ann Example via dev-list"; null where none did.
    /// The address is then the list's.
    /// </summary>
    private static string? BeforeVia(string name)
    {
        var via = name.IndexOf(" via ", StringComparison.OrdinalIgnoreCase);
        return via > 0 ? CleanName(name.AsSpan(0, via)) : null;
    }

    private static int FindAddress(ReadOnlySpan<char> piece, out int close)
    {
        for (var at = 0; at < piece.Length; at++)
        {
            if (piece[at] is not ('<' or '[')) continue;
            var length = piece[(at + 1)..].IndexOfAny('>', ']');
            if (length < 0) break;
            close = at + 1 + length;
            var inside = piece[(at + 1)..close];
            if (inside.Contains('@') || inside.Contains(" at ", StringComparison.Ordinal)) return at;
            at = close;
        }

        close = -1;
        return -1;
    }

    private static Mailbox WithoutAddress(ReadOnlySpan<char> piece)
    {
        var name = CleanName(piece);
        return new(BeforeVia(name) ?? name, "");
    }

    private static Mailbox Bare(ReadOnlySpan<char> piece)
    {
        var sign = piece.IndexOf('@');
        if (sign <= 0) return WithoutAddress(piece);
        var start = sign;
        while (start > 0 && IsAddressCharacter(piece[start - 1])) start--;
        var end = sign + 1;
        while (end < piece.Length && IsAddressCharacter(piece[end])) end++;
        if (start == sign) return new(CleanName(piece), "");
        var address = CleanAddress(piece[start..end]);
        var name = CleanName(piece[..start]);
        if (name.Length == 0) name = CleanName(piece[end..]);
        return new(name, address);
    }

    private static string CleanAddress(ReadOnlySpan<char> address)
    {
        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) address = address["mailto:".Length..];
        var inner = address.IndexOf('<');
        if (inner > 0) address = address[..inner];
        return address.Trim().Trim("\"'<>.,;:()\u200e\u200f\u202a\u202b\u202c").ToString().Replace(" at ", "@", StringComparison.Ordinal);
    }

    private static bool IsAddressCharacter(char c) =>
        char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '=' or '/' or '~' or '\'' or '%';
}
