namespace ThreadConsensus.People;

/// <summary>Every roster known, looked up by list.</summary>
public sealed class RosterBook
{
    private readonly Dictionary<string, Roster> _byList = new(StringComparer.Ordinal);
    private readonly Roster _forAll;

    /// <param name="rosters">Of two rosters that name one list the later counts; of two for every list as well.</param>
    public RosterBook(IEnumerable<Roster> rosters)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        _forAll = Roster.Empty;
        foreach (var roster in rosters)
        {
            if (roster.Lists.Count == 0) _forAll = roster;
            foreach (var list in roster.Lists) _byList[KeyOf(list)] = roster;
        }
    }

    public static readonly RosterBook Empty = new([]);

    /// <summary>The roster of a list, else the one for every list, else <see cref="Roster.Empty"/>.</summary>
    /// <param name="list">A list id or an address: <c>foo.lists.example.org</c> and <c>foo@lists.example.org</c> are
    /// one.</param>
    public Roster For(string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return _byList.GetValueOrDefault(KeyOf(list), _forAll);
    }

    /// <summary>
    /// True where no roster says who may decide: then a vote binds when the voter marks it so, as Apache lists do.
    /// </summary>
    public bool BindsAsMarked(string list) => For(list).Members.Count == 0;

    internal static string KeyOf(string list)
    {
        var open = list.LastIndexOf('<');
        var close = list.LastIndexOf('>');
        if (open >= 0 && close > open) list = list[(open + 1)..close];
        return list.Trim().ToLowerInvariant().Replace('@', '.');
    }
}
