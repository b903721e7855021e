namespace ThreadConsensus.Threading;

/// <summary>
/// Links by Outlook's Thread-Index, for mails that have neither In-Reply-To nor References: 22 bytes that the
/// conversation shares, and 5 more for each reply, so that a mail's index less its last 5 bytes is that of its parent
/// (MS-OXOMSG 2.2.1.3).
/// </summary>
internal static class ThreadIndexLinks
{
    private const int Head = 22;
    private const int Reply = 5;
    private const double ToParent = 0.95;
    private const double ToConversation = 0.8;

    /// <summary>Longest index read, in characters of base64: some 130 replies deep.</summary>
    private const int MaxLength = 1024;

    public static void Apply(MailSet mails)
    {
        var byIndex = new Dictionary<string, MailFacts>(StringComparer.Ordinal);
        foreach (var mail in mails.Mails)
            if (Read(mail.Input.ThreadIndex) is { } index) byIndex.TryAdd(index, mail);
        foreach (var mail in mails.Mails)
        {
            if (mail.Node.Parent is not null || mail.Input.InReplyTo.Count > 0 || mail.Input.References.Count > 0) continue;
            if (Read(mail.Input.ThreadIndex) is { } index) Link(mail, index, byIndex);
        }
    }

    /// <summary>What all mails of one conversation share; null where the text is no index.</summary>
    public static string? Conversation(string threadIndex) => Read(threadIndex)?[..(2 * Head)];

    private static void Link(MailFacts mail, string index, Dictionary<string, MailFacts> byIndex)
    {
        for (var above = index.Length - 2 * Reply; above >= 2 * Head; above -= 2 * Reply)
        {
            if (!byIndex.TryGetValue(index[..above], out var parent) || parent == mail) continue;
            var confidence = above == index.Length - 2 * Reply ? ToParent : ToConversation;
            mail.Node.Link(parent.Node, ParentEvidence.Header, confidence);
            return;
        }
    }

    /// <summary>The index in hexadecimal; null when it is none.</summary>
    private static string? Read(string text)
    {
        if (text.Length is 0 or > MaxLength) return null;
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length)) return null;
        return length < Head || (length - Head) % Reply != 0 ? null : Convert.ToHexString(bytes, 0, length);
    }
}
