using System.Buffers;
using ThreadConsensus.Messages;

namespace ThreadConsensus.Stances.Trailers;

/// <summary>A line taken apart as a trailer.</summary>
/// <param name="Before">What stands before the key on the line, such as "Xen parts:"; usually empty.</param>
/// <param name="Key">The key as written, without its colon.</param>
/// <param name="Who">Whom it names.</param>
/// <param name="After">What follows the address: a scope, a condition; empty when nothing does.</param>
internal sealed record TrailerLine(string Before, string Key, Mailbox Who, string After)
{
    /// <summary>Lines longer than this hold no trailer.</summary>
    public const int MaxLength = 400;

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Null when the line is not a trailer.</summary>
    public static TrailerLine? Parse(string line)
    {
        if (line.Length > MaxLength) return null;
        for (var from = 0; from < line.Length;)
        {
            var by = line.IndexOf("by", from, StringComparison.OrdinalIgnoreCase);
            if (by < 0) return null;
            if (ParseAt(line, by) is { } trailer) return trailer;
            from = by + 2;
        }

        return null;
    }

    private static TrailerLine? ParseAt(string line, int by)
    {
        if (by < 3 || line[by - 1] is not ('-' or ' ' or '_')) return null;
        var rest = line.AsSpan(by + 2).TrimStart(' ');
        var colon = !rest.IsEmpty && rest[0] is ':' or '\uff1a';
        if (!colon && (rest.IsEmpty || line[by - 1] != '-' || !rest.Contains('@'))) return null;
        if (colon) rest = rest[1..];
        var start = StartOfKey(line, by);
        if (start < 0) return null;
        var before = line[..start].Trim();
        if (!MayStandBefore(before)) return null;
        var value = Clean(rest);
        if (value.Length == 0 || !LooksLikeMailbox(value)) return null;
        var (who, after) = SplitValue(value);
        return new TrailerLine(before.Trim('*', '`', '"', '>', ' '), line[start..(by + 2)], who, after);
    }

    private static int StartOfKey(string line, int by)
    {
        var hyphens = line[by - 1] != ' ';
        var start = by - 1;
        while (start > 0 && (char.IsLetter(line[start - 1]) || line[start - 1] is '-' or '\'' or '_')) start--;
        if (hyphens) return start == by - 1 ? -1 : start;
        // "Acked by:" and "Reviewed and tested by:" only at the start of a line: in prose it is a sentence.
        var head = line.AsSpan(0, by - 1).TrimStart();
        return head.Length is > 0 and < 30 && head.IndexOfAny(",;:.") < 0 ? line.Length - line.AsSpan().TrimStart().Length : -1;
    }

    private static bool MayStandBefore(string before) =>
        before.Length == 0 || before.EndsWith(" my", StringComparison.OrdinalIgnoreCase) || before[^1] is ':' or ',' or ';' or '-' or ')' or ']' or '*' or '`' or '.' or '"' or '\''
            or '>' or '!' or '\u2013' or '\u2014'
        || before.Length < 12
        || before.EndsWith(" my", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith(" a", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("parts", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("part", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("bits", StringComparison.OrdinalIgnoreCase);

    private static string Clean(ReadOnlySpan<char> value)
    {
        var text = value.Trim().ToString();
        return text.Replace("\u200b", "", StringComparison.Ordinal).Replace("\ufeff", "", StringComparison.Ordinal).Trim();
    }

    /// <summary>"tags are given by the reviewer" has the key but names nobody.</summary>
    private static bool LooksLikeMailbox(string value)
    {
        if (value.Contains('@') || value.Contains('<')) return true;
        if (SelfOf(value).Length > 0) return true;
        var words = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 6 && char.IsUpper(words[0][0]) && (words.Length == 1 || char.IsUpper(words[1][0]) || words[1][0] is '#' or '(' or '[');
    }

    /// <summary>"me" where that is whom a value names: "acked-by: me, once it builds". Empty for others, and where a name goes
    /// on: "Me Nguyen".</summary>
    private static string SelfOf(string value)
    {
        var end = value.AsSpan().IndexOfAnyExcept(Letters);
        var word = end < 0 ? value : value[..end];
        var rest = value.AsSpan(word.Length).TrimStart();
        return word is "me" or "Me" or "ME" or "myself" && (rest.IsEmpty || !char.IsUpper(rest[0])) ? word : "";
    }

    private static (Mailbox Who, string After) SplitValue(string value)
    {
        var open = value.IndexOf('<');
        if (open >= 0)
        {
            var close = value.LastIndexOf('>');
            if (close < open) close = EndOfAddress(value, open + 1);
            var inner = value[(open + 1)..close];
            var cut = inner.IndexOfAny(['<', '>', ' ']);
            var address = cut >= 0 ? inner[..cut] : inner;
            return (new Mailbox(Name(value[..open]), address), Tail(value, close + 1));
        }

        var at = value.IndexOf('@');
        if (at < 0)
        {
            if (SelfOf(value) is { Length: > 0 } self) return (new Mailbox(self, ""), Tail(value, self.Length));
            var mark = value.IndexOfAny(['#', '(', '[']);
            return mark < 0 ? (new Mailbox(Name(value), ""), "") : (new Mailbox(Name(value[..mark]), ""), Tail(value, mark));
        }

        var start = at;
        while (start > 0 && value[start - 1] is not (' ' or '(')) start--;
        var end = EndOfAddress(value, at);
        return (new Mailbox(Name(value[..start]), value[start..end].TrimEnd('.', ',', ';', ')')), Tail(value, end));
    }

    private static int EndOfAddress(string value, int from)
    {
        var end = from;
        while (end < value.Length && value[end] is not (' ' or '#' or '(' or '[' or ',')) end++;
        return end;
    }

    /// <summary>
    /// Without the quotes around it and the bracket before an address; "Ann Archer (Oracle)" keeps its own.
    /// </summary>
    private static string Name(string text)
    {
        var name = text.Trim('"', '\'', ' ').TrimEnd('(').TrimEnd();
        return name is ['(', .., ')'] ? name[1..^1] : name;
    }

    private static string Tail(string value, int from) =>
        from >= value.Length ? "" : value[from..].Trim().TrimStart('.', ',', ';', '>', '|').Trim();
}
