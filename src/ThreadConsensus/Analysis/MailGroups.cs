namespace ThreadConsensus.Analysis;

/// <summary>Mails that are tied together, directly or by way of others: a disjoint-set forest of their numbers, some sixteen bytes a
/// mail. Each group knows the month in which it begins.</summary>
internal sealed class MailGroups
{
    private const long Undated = -1;

    /// <summary>Of each mail another one of its group that came before it; the first one has itself.</summary>
    private readonly List<int> _leaders = [];

    /// <summary>Of a group's first mail the earliest month of any.</summary>
    private readonly List<int> _months = [];

    /// <summary>UTC ticks.</summary>
    private readonly List<long> _dates = [];

    public int Count => _leaders.Count;

    /// <summary>The next mail, tied to none so far.</summary>
    public void Add(DateTimeOffset? date)
    {
        _leaders.Add(Count);
        _months.Add(MonthOf(date));
        _dates.Add(date?.UtcTicks ?? Undated);
    }

    public void Unite(int one, int other)
    {
        var (a, b) = (Leader(one), Leader(other));
        if (a == b) return;
        var (first, second) = (Math.Min(a, b), Math.Max(a, b));
        _months[first] = Math.Min(_months[a], _months[b]);
        _leaders[second] = first;
    }

    /// <summary>The month in which the group of a mail begins.</summary>
    public int FirstMonthOf(int mail) => _months[Leader(mail)];

    /// <summary>Null for a mail without one.</summary>
    public DateTimeOffset? DateOf(int mail) => _dates[mail] == Undated ? null : new DateTimeOffset(_dates[mail], TimeSpan.Zero);

    /// <summary>Undated mail last.</summary>
    private static int MonthOf(DateTimeOffset? date) =>
        date is { UtcDateTime: var at } ? (12 * at.Year) + at.Month : int.MaxValue;

    private int Leader(int mail)
    {
        while (_leaders[mail] != mail) mail = _leaders[mail] = _leaders[_leaders[mail]];
        return mail;
    }
}
