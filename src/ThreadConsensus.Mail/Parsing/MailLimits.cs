namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// How much of what a sender controls is looked at. What goes beyond is left out and named by a problem; the mail
/// itself is always kept.
/// </summary>
public static class MailLimits
{
    /// <summary>Readable text kept of one mail, in UTF-16 units.</summary>
    public const int BodyLength = 16 * 1024 * 1024;

    /// <summary>HTML read of one part, in UTF-16 units.</summary>
    public const int HtmlLength = 2 * 1024 * 1024;

    /// <summary>How deep HTML elements may nest; what is deeper is read as text of the deepest level.</summary>
    public const int HtmlDepth = 400;

    /// <summary>Message-IDs kept of References and of In-Reply-To: the first and the last ones.</summary>
    public const int References = 500;

    /// <summary>
    /// Length of a Message-ID in UTF-16 units; a longer one keeps its beginning and gets a digest of the whole.
    /// </summary>
    public const int MessageIdLength = 900;

    /// <summary>Bytes read of one header field.</summary>
    public const int HeaderLength = 256 * 1024;

    /// <summary>Addresses kept of one header field.</summary>
    public const int Addresses = 1000;

    /// <summary>MIME parts looked at in one mail.</summary>
    public const int Parts = 1000;

    /// <summary>How deep MIME parts may nest; what is deeper is not taken apart.</summary>
    public const int MimeDepth = 64;

    /// <summary>Quote marks counted on a line of format=flowed, and levels of HTML quotation.</summary>
    public const int QuoteDepth = 1000;

    /// <summary>Authentication-Results fields kept.</summary>
    public const int AuthenticationResults = 20;
}
