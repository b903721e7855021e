using System.Buffers;
using System.Collections.Frozen;

namespace ThreadConsensus.Quoting.Dialects;

/// <summary>The field names of header blocks that mail programs write into bodies, in their users' languages.</summary>
internal static class HeaderWords
{
    private static readonly FrozenDictionary<string, HeaderField> Fields = new (HeaderField Field, string Words)[]
    {
        (HeaderField.From,
            "from|von|de|da|van|från|fra|lähettäjä|od|от|від|发件人|发信人|saatja|από|寄件者|寄件人|差出人|보낸 사람|보낸사람|kimden|"
            + "gönderen|feladó|expéditeur|remitente|mittente|afzender|avsändare|nuo|odesílatel"),
        (HeaderField.Date,
            "date|sent|send time|gesendet|datum|envoyé|fecha|enviado|enviado el|enviado em|enviada em|data|"
            + "inviato|verzonden|skickat|datum|sendt|dato|lähetetty|päivämäärä|odesláno|datum|wysłano|"
            + "отправлено|дата|надіслано|wysłane|odoslané|enviada|envoyé le|küldve|saadetud|tid|ημερομηνία|发送时间|日期|寄件日期|傳送時間|送信日時|日付|날짜|보낸 날짜|gönderildi|"
            + "gönderilme tarihi|tarih|elküldve|dátum|išsiųsta|sent on|am"),
        (HeaderField.To,
            "to|an|à|a|para|per|aan|till|til|vastaanottaja|komu|do|кому|收件人|收件者|宛先|받는 사람|kime|címzett|"
            + "destinataire|kam|saaja|προς"),
        (HeaderField.Cc, "cc|kopie|copie|copia|kopia|kopi|kopio|dw|копия|копія|抄送|副本|참조|bilgi|másolat|bcc"),
        (HeaderField.Subject,
            "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|předmět|temat|тема|"
            + "主题|主題|主旨|件名|제목|konu|tárgy|tema|re|predmet|teema|θέμα"),
        (HeaderField.Other,
            "reply-to|antwort an|importance|wichtigkeit|prioridad|attachments|anlagen|newsgroups|"
            + "organization|message-id|in-reply-to|references|resent-from|mailing-list|list-id|"
            + "delivered-to|répondre à|sent by|reply to|sensitivity|sender"),
    }.SelectMany(row => row.Words.Split('|').Select(word => (word, row.Field)))
        .DistinctBy(row => row.word).ToFrozenDictionary(row => row.word, row => row.Field,
            StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ReplyMarks = SearchValues.Create(
    [
        "original message", "original mail", "originalnachricht", "original-nachricht", "ursprüngliche nachricht",
        "ursprüngliche mail", "ursprüngliche message", "ursprüngliche e-mail", "mail original", "e-mail d'origine", "correo original", "message d'origine", "message original",
        "mensaje original", "messaggio originale", "mensagem original", "oorspronkelijk bericht",
        "ursprungligt meddelande",
        "original meddelelse", "opprinnelig melding", "oprindelig meddelelse", "alkuperäinen viesti", "původní zpráva",
        "wiadomość oryginalna", "oryginalna wiadomość", "исходное сообщение", "пересылаемое сообщение", "原始邮件", "邮件原件",
        "原始郵件", "元のメッセージ", "원본 메시지", "orijinal ileti", "özgün ileti", "eredeti üzenet", "reply message", "原邮件",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ForwardMarks = SearchValues.Create(
    [
        "forwarded message", "begin forwarded message", "forwarded by", "weitergeleitete nachricht",
        "message transféré",
        "mensaje reenviado", "messaggio inoltrato", "mensagem encaminhada", "doorgestuurd bericht", "vidarebefordrat",
        "videresendt", "välitetty viesti", "přeposlaná zpráva", "przekazana wiadomość", "转发邮件", "转发的邮件", "轉寄", "転送",
        "전달된 메시지", "iletilen mesaj", "továbbított üzenet", "forward message", "forwarded mail",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The field that a line begins with, and where its value starts; <see cref="HeaderField.None"/> for no field.
    /// </summary>
    public static HeaderField FieldOf(ReadOnlySpan<char> line, out int valueStart)
    {
        valueStart = 0;
        var colon = line[..Math.Min(line.Length, 28)].IndexOfAny(':', '：');
        if (colon < 1) return HeaderField.None;
        var name = line[..colon].Trim(" *\t\u00a0");
        valueStart = colon + 1;
        return Fields.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var field) ? field
            : HeaderField.None;
    }

    /// <summary>
    /// True where a line may begin with a field's name: a capital, a letter of another script, or emphasis.
    /// </summary>
    public static bool MayBeField(char first) => first is (>= 'A' and <= 'Z') or '*' or > '\u007f';

    /// <summary>True for "-----Original Message-----" and its like.</summary>
    public static bool IsReplyMark(ReadOnlySpan<char> line) =>
        IsRuled(line) && (line.ContainsAny(ReplyMarks) || IsBareMark(line.Trim("- ")) || line.EndsWith(" wrote: -----"));

    /// <summary>QQ writes the blanks around it as a page of HTML does.</summary>
    private static bool IsBareMark(ReadOnlySpan<char> words)
    {
        const string Blank = "&nbsp;";
        if (words.StartsWith(Blank)) words = words[Blank.Length..];
        if (words.EndsWith(Blank)) words = words[..^Blank.Length];
        return words is "Original" or "原始邮件";
    }

    /// <summary>True for "---------- Forwarded message ----------" and its like.</summary>
    public static bool IsForwardMark(ReadOnlySpan<char> line)
    {
        if (line[0] == 'B' && line.StartsWith("Begin forwarded message",
            StringComparison.OrdinalIgnoreCase))
            return true;
        return IsRuled(line) && line.ContainsAny(ForwardMarks) && !IsEnd(line);
    }

    public static bool IsForwardEnd(ReadOnlySpan<char> line) =>
        IsRuled(line) && line.ContainsAny(ForwardMarks) && IsEnd(line);

    /// <summary>Dashes or the like before, four of them or three on both sides.</summary>
    private static bool IsRuled(ReadOnlySpan<char> line)
    {
        if (line.Length is < 9 or > 120
            || line[0] is not ('-' or '=' or '_' or '*' or '\u2010' or '\u2013' or '\u2014'))
            return false;
        var rule = line[0];
        if (line[1] != rule || line[2] != rule) return line[1] == ' ' && line[2] == rule;
        return line[3] == rule || line.EndsWith([rule, rule, rule]);
    }

    private static bool IsEnd(ReadOnlySpan<char> line) =>
        line.TrimStart("-=_* ").StartsWith("end ", StringComparison.OrdinalIgnoreCase);
}
