namespace ThreadConsensus.Threading;

/// <summary>A quotation of a message that the archive lacks, in one mail.</summary>
internal sealed class UnknownQuote(MailFacts mail, int level, AuthorKey author, TreeNode? missing)
{
    private UnknownQuote? _same;
    private TreeNode? _missing = missing;

    public MailFacts Mail { get; } = mail;

    public int LevelIndex { get; } = level;

    public QuoteLevel Level { get; } = mail.Quotes[level];

    public AuthorKey Author { get; } = author;

    /// <summary>What this message quotes in turn and the archive lacks as well.</summary>
    public UnknownQuote? Above { get; set; }

    /// <summary>The mail that this message quotes.</summary>
    public MailFacts? KnownAbove { get; set; }

    /// <summary>How well <see cref="KnownAbove"/> fits.</summary>
    public double Weight { get; set; }

    /// <summary>
    /// The minute at which the message was written, in UTC: where its zone is named, or else is that of the mail that
    /// quotes it directly, which is how programs write it that name none. Null for any other time and for none.
    /// </summary>
    public DateTime? Minute
    {
        get
        {
            if (Level.When is not { HasTimeOfDay: true } when || Level.IsDateInDoubt) return null;
            var zone = when.Offset ?? (Level.QuotedIn < 0 ? Mail.Date?.Offset : null);
            var ticks = when.Candidates[0].Ticks - (zone?.Ticks ?? 0);
            if (zone is null || ticks < 0 || ticks > DateTime.MaxValue.Ticks) return null;
            return new DateTime(ticks - (ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);
        }
    }

    /// <summary>The node that headers made for this message; null when none did.</summary>
    public TreeNode? Missing => First()._missing;

    /// <summary>Stands for all quotations known to be of the same message.</summary>
    public UnknownQuote First()
    {
        var first = this;
        while (first._same is { } next) first = next;
        for (var step = this; step._same is { } next; step = next) step._same = first;
        return first;
    }

    /// <summary>Says that two quote the same message. Two that headers tell apart stay apart.</summary>
    public void Join(UnknownQuote other)
    {
        var (one, two) = (First(), other.First());
        if (one == two) return;
        if (one._missing is not null && two._missing is not null && one._missing != two._missing) return;
        if (Compare(one, two) > 0) (one, two) = (two, one);
        one._missing ??= two._missing;
        two._same = one;
    }

    public static int Compare(UnknownQuote one, UnknownQuote other)
    {
        var byMail = one.Mail.Order.CompareTo(other.Mail.Order);
        return byMail != 0 ? byMail : one.LevelIndex.CompareTo(other.LevelIndex);
    }
}
