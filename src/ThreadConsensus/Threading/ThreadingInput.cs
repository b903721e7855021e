using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Threading;

/// <summary>
/// All that the reply tree needs of one mail, without its text. Word fingerprints stand for the text; the words of
/// messages known only from quotations are taken from the bodies afterwards, by <see cref="QuotedTexts"/>.
/// </summary>
/// <remarks>Fingerprints and quotes are most of it and few of them decide a link, so that those of a large archive are
/// not all kept in memory: <see cref="FromBytes"/> can leave them out.</remarks>
public sealed record ThreadingInput
{
    private readonly QuoteOutline? _outline;

    /// <summary>In-Reply-To ids kept of one mail.</summary>
    public const int MaxInReplyTo = 16;

    /// <summary>References kept of one mail: the oldest 8, which name the thread, and the nearest 56.</summary>
    public const int MaxReferences = 64;

    private const int OldestReferences = 8;

    /// <summary>Fingerprints kept of the own words of one mail.</summary>
    internal const int MaxOwnWords = 192;

    public required string ContentKey { get; init; }

    public required MessageId Id { get; init; }

    public Mailbox Author { get; init; } = Mailbox.Unknown;

    public DateTimeOffset? Date { get; init; }

    public string Subject { get; init; } = "";

    /// <summary>At most <see cref="MaxInReplyTo"/>.</summary>
    public IReadOnlyList<MessageId> InReplyTo { get; init; } = [];

    /// <summary>Oldest first, at most <see cref="MaxReferences"/>.</summary>
    public IReadOnlyList<MessageId> References { get; init; } = [];

    /// <summary>Outlook's Thread-Index, base64 as written; empty when absent.</summary>
    public string ThreadIndex { get; init; } = "";

    public string List { get; init; } = "";

    /// <summary>True for mail that no person wrote.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>The pull request or issue of a forge that it is about (<see cref="Messages.Forges.ForgeTopic.Key"/>); empty for none.</summary>
    public string ForgeTopic { get; init; } = "";

    /// <summary>Fingerprints of what the sender wrote himself, ascending (see <see cref="WordPrints"/>).</summary>
    public IReadOnlyList<uint> OwnWords { get; init; } = [];

    /// <summary>The messages quoted, in the order of their first line.</summary>
    public IReadOnlyList<QuoteLevel> Quotes { get; init; } = [];

    /// <summary>What is known of the quotes also where they were left out.</summary>
    public QuoteOutline Outline
    {
        get => _outline ?? QuoteOutline.Of(Quotes);
        init => _outline = value;
    }

    public static ThreadingInput From(ListMessage mail, ParsedBody body)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(body);
        var levels = QuoteChains.Read(body, mail.Date);
        return new ThreadingInput
        {
            ContentKey = mail.ContentKey,
            Id = mail.Id,
            Author = mail.From,
            Date = mail.Date,
            Subject = mail.Subject,
            InReplyTo = [.. mail.InReplyTo.Take(MaxInReplyTo)],
            References = Capped(mail.References),
            ThreadIndex = mail.ThreadIndex,
            List = mail.List,
            IsAutomatic = mail.IsAutomatic,
            ForgeTopic = mail.Forge?.Topic.Key ?? "",
            OwnWords = levels.OwnWords,
            Quotes = levels.Levels,
        };
    }

    /// <summary>A compact form for storage, read back by <see cref="FromBytes"/>.</summary>
    public byte[] ToBytes() => ThreadingInputBytes.Write(this);

    /// <param name="bytes">What <see cref="ToBytes"/> wrote.</param>
    /// <param name="shared">Shared by the inputs of an archive.</param>
    /// <param name="keepsQuotes">
    /// To leave out <see cref="OwnWords"/> and, but where this says of the headers that they are likely to be looked at,
    /// <see cref="Quotes"/>, of which the <see cref="Outline"/> is left; null to read all.
    /// </param>
    /// <exception cref="FormatException">The bytes are not what <see cref="ToBytes"/> of this version
    /// writes.</exception>
    public static ThreadingInput FromBytes(
        ReadOnlySpan<byte> bytes, HeaderPool shared, Predicate<ThreadingInput>? keepsQuotes = null)
    {
        ArgumentNullException.ThrowIfNull(shared);
        return ThreadingInputBytes.Read(bytes, shared, keepsQuotes);
    }

    private static MessageId[] Capped(IReadOnlyList<MessageId> references) =>
        references.Count <= MaxReferences
            ? [.. references]
            : [.. references.Take(OldestReferences), .. references.Skip(references.Count - MaxReferences + OldestReferences)];
}
