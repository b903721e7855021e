namespace ThreadConsensus.Threading;

/// <summary>A mail with what threading reads out of its headers once.</summary>
internal sealed class MailFacts
{
    public MailFacts(int order, ThreadingInput input, ThreadSubject subject, AuthorKey author)
    {
        Order = order;
        Input = input;
        Subject = subject;
        Author = author;
        Node = new TreeNode(input.Id.Value, this);
    }

    /// <summary>Place among all mails by date, then id, then content.</summary>
    public int Order { get; }

    /// <summary>Its words are looked for in <see cref="Quotes"/>: those of a large archive are not all in memory.</summary>
    public ThreadingInput Input { get; }

    /// <summary>The messages it quotes, where they may decide a link; see <see cref="QuoteIndex"/>.</summary>
    public IReadOnlyList<QuoteLevel> Quotes { get; set; } = [];

    /// <summary>The last of its own fingerprints where it has as many as are kept; null where all are.</summary>
    public uint? LastOwnWord { get; set; }

    /// <summary>True when it answers several messages, each under an attribution line.</summary>
    public bool IsToSeveral => Input.Outline.Named > 1;

    public ThreadSubject Subject { get; }

    public AuthorKey Author { get; }

    public TreeNode Node { get; }

    public DateTimeOffset? Date => Input.Date;
}
