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
        "You received this message because you are subscribed", "For more options, visit", "List info:", "Groups.io Links:", "lists.xen", "reply to this email to respond",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Classifications = SearchValues.Create(
        ["Use Only", "Distribution Only", "Internal Use", "Public Use", "Company Confidential", "Internal Only"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] ProgramWords =
    [
        "sent from my ", "sent from mobile", "sent from yahoo", "get outlook for", "sent via ", "sent with ",
        "von meinem iphone", "von meinem ipad", "von meinem mobil", "gesendet von", "envoyé de mon", "envoyé depuis",
        "enviado desde mi", "enviado do meu", "enviado de ", "inviato da ", "verstuurd vanaf", "skickat från min",
        "wysłane z ", "отправлено с ", "отправлено из ", "发自我的", "傳送自我的", "iphoneから送信", "sent by ", "sent using ",
        "sent from ",
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
            if (StartsListFooter(body, line)) line = Claim(body, line, SegmentKind.ListFooter);
            else if (Signatures.IsMark(words)) line = Signature(body, line);
            else if (IsProgramLine(words)) body.Decide(line, SegmentKind.Signature);
            else if (IsClassification(words)) body.Decide(line, SegmentKind.LegalFooter);
            else if (LegalNotices.End(body, line) is var end && end > line)
            {
                for (; line < end; line++)
                    if (!body.IsBlank(line)) body.Decide(line, SegmentKind.LegalFooter);
                line--;
            }
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
            if (StartsListFooter(body, line)) Claim(body, line, SegmentKind.ListFooter);
            return;
        }
    }

    /// <summary>A rule with the list's words under it, or such words themselves at the start of a line.</summary>
    public static bool StartsListFooter(BodyDraft body, int line)
    {
        var words = body.Words(line);
        if (words.Length < 2) return false;
        if (words[0] is '_' or '-' or '=' && (words.IndexOfAnyExcept(words[0], ' ') < 0 || words.IndexOfAnyExcept("-=") < 0))
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
            || ForgeFooters.Starts(body, line)
            || words.StartsWith("You can view, comment on, or merge this pull request online at", StringComparison.Ordinal);
    }

    private static bool IsListLine(ReadOnlySpan<char> words) =>
        words.Length is > 0 and <= 200 && words.ContainsAny(ListWords);

    private static bool IsProgramLine(ReadOnlySpan<char> words)
    {
        if (words[^1] == '>' && words.Contains("https://aka.ms/", StringComparison.Ordinal) && words.Contains("Outlook", StringComparison.Ordinal)) return true;
        if (words.Length > 80 || words[^1] is ':' or '?' || !ProgramStarts.Contains(words[0])) return false;
        foreach (var word in ProgramWords)
            if (words.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return words.Contains("http", StringComparison.Ordinal)
                    || (words.Count(' ') < MostProgramWords && !ContactBlocks.HoldsOpinion(words));
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

    public static bool IsRule(ReadOnlySpan<char> words) => words.Length > 3 && words.IndexOfAnyExcept("-_=*") < 0;

    /// <summary>The last line of what a mark begins.</summary>
    private static int Signature(BodyDraft body, int mark)
    {
        if (IsListLineNear(body, mark)) return Claim(body, mark, SegmentKind.ListFooter);
        var end = Signatures.End(body, mark);
        for (var line = mark; line < end; line++)
            if (!body.IsBlank(line)) body.Decide(line, BotCommands.StateIn(body.Words(line)).IsEmpty ? SegmentKind.Signature : SegmentKind.TrailerBlock);
        return Math.Max(mark, end - 1);
    }

    private static bool IsListLineNear(BodyDraft body, int line) =>
        line + 1 < body.Count && ((body.Words(line + 1) is var next
            && next.StartsWith("To unsubscribe", StringComparison.OrdinalIgnoreCase)) || ForgeFooters.Starts(body, line + 1));

    /// <summary>Claims until something else of the mail's own begins; the last line claimed.</summary>
    private static int Claim(BodyDraft body, int line, SegmentKind kind)
    {
        for (; line < body.Count; line++)
        {
            if (body.IsDecided(line) || body.Depths[line] > 0) break;
            if (body.IsBlank(line)) continue;
            body.Decide(line, kind);
        }

        return line - 1;
    }
}
