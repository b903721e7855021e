using System.Buffers;

namespace ThreadConsensus.Quoting;

/// <summary>
/// Notices of confidentiality and company particulars. A notice says that the mail is secret and whom it is for; each by
/// itself is also what people write about, such as confidential guests.
/// </summary>
internal static class LegalNotices
{
    /// <summary>Lines of a paragraph within which its words are looked for.</summary>
    private const int MostLines = 12;

    /// <summary>What every notice holds one of; looked for in each paragraph, and fast where all letters are ASCII.</summary>
    private static readonly SearchValues<string> Openings = SearchValues.Create(
    [
        "confidential", "privileged", "vertraulich", "confidentiel", "riservat", "poufne", "disclaimer",
        "originated from outside", "registered office", "registered in england", "company number", "amtsgericht", "hrb ",
        "ust-id", "handelsregister", "sitz der gesellschaft", "sad rejonowy", "krs ",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Secrecy = SearchValues.Create(
    [
        "confidential", "privileged", "vertraulich", "confidentiel", "riservat", "poufne",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Addressing = SearchValues.Create(
    [
        "intended recipient", "intended solely", "intended only", "intended for", "sole use of", "use only by", "addressee",
        "received this", "received it in error", "unauthori", "strictly prohibited", "empfänger", "irrtümlich", "destinataire",
        "destinatari", "adresat",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Mail = SearchValues.Create(
    [
        "e-mail", "email", "e mail", "this message", "this communication", "this transmission", "attachments", "nachricht",
        "mensaje", "mensagem", "messaggio", "wiadomo",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Company = SearchValues.Create(
    [
        "registered office", "registered in england", "company number", "amtsgericht", "hrb ", "geschäftsführ",
        "geschaeftsfuehr", "ust-id", "handelsregister", "sitz der gesellschaft", "sad rejonowy", "krs ",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The line behind the notice that begins here, rules around it included; <paramref name="line"/> for none.
    /// </summary>
    public static int End(BodyDraft body, int line)
    {
        if (line > 0 && body.IsOwn(line - 1) && !body.IsBlank(line - 1) && !Footers.IsRule(body.Words(line - 1))) return line;
        var end = line;
        while (end < body.Count && end < line + MostLines && IsOfParagraph(body, end)) end++;
        if (!Holds(body, line, end, Openings) || !IsNotice(body, line, end)) return line;
        while (end < body.Count && IsOfParagraph(body, end)) end++;
        var below = body.NextWithWords(end, 2);
        return below > 0 && body.IsOwn(below) && Footers.IsRule(body.Words(below)) ? below + 1 : end;
    }

    private static bool IsNotice(BodyDraft body, int first, int end)
    {
        if (Count(body, first, end, Company) >= 2) return true;
        for (var line = first; line < end; line++)
            if (body.Words(line).Contains("originated from outside", StringComparison.OrdinalIgnoreCase)) return true;
        var heading = body.Words(first).Trim(":*= ");
        if (heading.Equals("disclaimer", StringComparison.OrdinalIgnoreCase)) return true;
        return Holds(body, first, end, Secrecy) && Holds(body, first, end, Mail)
            && (Holds(body, first, end, Addressing) || heading.StartsWith("disclaimer", StringComparison.OrdinalIgnoreCase));
    }

    private static bool Holds(BodyDraft body, int first, int end, SearchValues<string> words) =>
        Count(body, first, end, words) > 0;

    private static int Count(BodyDraft body, int first, int end, SearchValues<string> wanted)
    {
        var count = 0;
        for (var line = first; line < end; line++)
        {
            var words = body.Words(line);
            for (int at; (at = words.IndexOfAny(wanted)) >= 0; words = words[(at + 1)..]) count++;
        }

        return count;
    }

    private static bool IsOfParagraph(BodyDraft body, int line) =>
        body.IsOwn(line) && !body.IsBlank(line) && !Signatures.IsMark(body.Words(line));
}
