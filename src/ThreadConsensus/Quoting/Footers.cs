using System.Buffers;

namespace ThreadConsensus.Quoting;

/// <summary>Signatures, list footers, legal notices and what mail programs add.</summary>
internal static class Footers
{
    private const int MostFooterLines = 12;

    /// <summary>A rule is at least this long.</summary>
    private const int LeastRule = 20;

    /// <summary>Hosts of lists put an advertisement between a rule of this length and that of the footer.</summary>
    private const int AdvertisingRule = 60;

    private const int MostClassification = 60;

    /// <summary>"Sent from my desk ..." of more words is a sentence.</summary>
    private const int MostProgramWords = 7;

    private static readonly SearchValues<string> ListWords = SearchValues.Create(
    [
        "mailing list", "/mailman/", "/listinfo/", "To unsubscribe", "unsubscribe:", "unsubscribe send", "majordomo",
        "-unsubscribe@",
        "You received this message because you are subscribed", "For more options, visit", "List info:", "lists.xen",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> LegalWords = SearchValues.Create(
    [
        "confidential", "intended recipient", "intended solely", "privileged", "intended only for",
        "received this email in error",
        "received this message in error", "vertraulich", "disclaimer", "registered office", "registered in england",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Classifications = SearchValues.Create(
        ["Use Only", "Distribution Only", "Internal Use", "Public Use", "Company Confidential", "Internal Only"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] ProgramWords =
    [
        "sent from my ", "sent from mobile", "sent from yahoo", "get outlook for", "sent via ", "sent with ",
        "von meinem ",
        "envoyé de mon", "enviado desde mi", "enviado do meu", "inviato da ", "verstuurd vanaf", "skickat från min",
        "wysłane z ", "отправлено с ", "sent by ", "sent using ", "sent from ",
    ];

    private static readonly SearchValues<char> ProgramStarts =
        SearchValues.Create(string.Concat(ProgramWords.Select(word => $"{word[0]}{char.ToUpperInvariant(word[0])}")));

    public static void Find(BodyDraft body)
    {
        for (var line = 0; line < body.Count; line++)
        {
            if (body.IsDecided(line) || body.Depths[line] > 0) continue;
            var words = body.Words(line);
            if (words.Length == 0) continue;
            if (StartOfListFooter(body, line, words)) line = Claim(body, line, SegmentKind.ListFooter);
            else if (words is "--" or "- --" or "—") line = Signature(body, line);
            else if (IsProgramLine(words)) body.Decide(line, SegmentKind.Signature);
            else if (IsClassification(words)) body.Decide(line, SegmentKind.LegalFooter);
            else if (IsLegal(body, line, words)) line = Claim(body, line, SegmentKind.LegalFooter);
        }
    }

    /// <summary>Claims the list's footer at the very end, which no unmarked quotation above it can own.</summary>
    public static void FindLast(BodyDraft body)
    {
        for (var line = body.Count - 1; line >= Math.Max(0, body.Count - MostFooterLines); line--)
        {
            if (body.Depths[line] > 0 || body.IsDecided(line)) return;
            var words = body.Words(line);
            if (words.Length < LeastRule || words.IndexOfAnyExcept(words[0], ' ') >= 0) continue;
            if (StartOfListFooter(body, line, words)) Claim(body, line, SegmentKind.ListFooter);
            return;
        }
    }

    /// <summary>A rule with the list's words under it, or such words themselves at the start of a line.</summary>
    private static bool StartOfListFooter(BodyDraft body, int line, ReadOnlySpan<char> words)
    {
        if (words.Length < 2) return false;
        if (words[0] is '_' or '-' or '=' && words.IndexOfAnyExcept(words[0], ' ') < 0)
        {
            var reach = words.Length < 4 ? 1 : words.Length < AdvertisingRule ? 4 : 9;
            var (ruled, end) = (line, Math.Min(body.Count - 1, line + reach));
            for (var next = line + 1; next <= end && body.Depths[next] == 0; next++)
            {
                if (IsListLine(body.Words(next))) return next - ruled <= 4;
                if (next > line && IsRule(body.Words(next)) && body.Words(next).Length >= LeastRule) ruled = next;
            }

            return false;
        }

        return words.StartsWith("To unsubscribe", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("You received this message because", StringComparison.Ordinal)
            || words.StartsWith("You can view, comment on, or merge this pull request online at", StringComparison.Ordinal);
    }

    private static bool IsListLine(ReadOnlySpan<char> words) =>
        words.Length is > 0 and <= 200 && words.ContainsAny(ListWords);

    private static bool IsProgramLine(ReadOnlySpan<char> words)
    {
        if (words.Length > 80 || words[^1] is ':' or '?' || !ProgramStarts.Contains(words[0])) return false;
        foreach (var word in ProgramWords)
            if (words.StartsWith(word,
                StringComparison.OrdinalIgnoreCase))
                return words.Count(' ') < MostProgramWords
                    || words.Contains("http", StringComparison.Ordinal);
        return false;
    }

    /// <summary>"[Official Use Only - General]", which mail servers of companies put above or below a mail.</summary>
    private static bool IsClassification(ReadOnlySpan<char> words)
    {
        if (words[0] != '[' || words[^1] != ']' || words.Length > MostClassification) return false;
        var inside = words[1..^1];
        return inside is "Public" or "Confidential" or "Internal" or "Non-Confidential"
            || inside.ContainsAny(Classifications);
    }

    private static bool IsLegal(BodyDraft body, int line, ReadOnlySpan<char> words)
    {
        if (line > 0 && !body.IsBlank(line - 1) && !IsRule(body.Words(line - 1))) return false;
        var hits = 0;
        for (var next = line; next < body.Count && next < line + 8 && !body.IsBlank(next); next++)
            hits += Count(body.Words(next));
        return hits >= 2 || (hits == 1 && words.StartsWith("Disclaimer", StringComparison.OrdinalIgnoreCase));
    }

    private static int Count(ReadOnlySpan<char> words)
    {
        for (var count = 0; ; count++)
        {
            var at = words.IndexOfAny(LegalWords);
            if (at < 0) return count;
            words = words[(at + 6)..];
        }
    }

    private static bool IsRule(ReadOnlySpan<char> words) => words.Length > 3 && words.IndexOfAnyExcept("-_=*") < 0;

    private static int Signature(BodyDraft body, int line)
    {
        if (IsListLineNear(body, line)) return Claim(body, line, SegmentKind.ListFooter);
        return Claim(body, line, SegmentKind.Signature);
    }

    private static bool IsListLineNear(BodyDraft body, int line) =>
        line + 1 < body.Count && body.Words(line + 1) is var next
            && next.StartsWith("To unsubscribe", StringComparison.OrdinalIgnoreCase);

    /// <summary>Claims until something else of the mail's own begins; the last line claimed.</summary>
    private static int Claim(BodyDraft body, int line, SegmentKind kind)
    {
        var first = line;
        for (; line < body.Count; line++)
        {
            if (body.IsDecided(line) || body.Depths[line] > 0) break;
            if (line > first && kind != SegmentKind.ListFooter
                && StartOfListFooter(body, line, body.Words(line)))
                break;
            if (body.IsBlank(line)) continue;
            body.Decide(line, kind);
        }

        return line - 1;
    }
}
