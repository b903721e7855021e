using System.Collections.Frozen;

namespace ThreadConsensus.Quoting.Dialects;

/// <summary>The words of all dialects, by word.</summary>
internal static class DialectLexicon
{
    private static readonly AttributionWords[] Dialects =
    [
        .. GermanicDialects.All, .. RomanceDialects.All, .. NordicDialects.All, .. SlavicBalticDialects.All,
        .. EasternDialects.All,
    ];

    private static readonly FrozenDictionary<string, string> VerbDialects = Build(Dialects
        .SelectMany(dialect => dialect.Verbs.Select(verb => (verb, dialect.Name))));

    private static readonly FrozenDictionary<string, int> MonthNumbers = Build(Dialects
        .SelectMany(dialect => dialect.Months.SelectMany((names, index) =>
            names.Split('|').Select(name => (name, index + 1)))));

    private static readonly FrozenSet<string> OpenerWords =
        Dialects.SelectMany(dialect => dialect.Openers).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> FillerWords = Dialects
        .SelectMany(dialect => dialect.Fillers.Concat(dialect.Openers)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> DayWords =
        Dialects.SelectMany(dialect => dialect.Days).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> DayFirstDialects =
        Dialects.Where(dialect => dialect.DayComesFirst).Select(dialect => dialect.Name).ToFrozenSet();

    private static readonly (string Ending, string Dialect)[] Endings =
        [.. Dialects.SelectMany(dialect => dialect.VerbEndings.Select(ending => (ending, dialect.Name)))];

    /// <summary>The dialect a verb belongs to; null when the word is no such verb.</summary>
    public static string? DialectOfVerb(ReadOnlySpan<char> word) =>
        VerbDialects.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var dialect) ? dialect : null;

    /// <summary>1 to 12; 0 when the word is no month.</summary>
    public static int Month(ReadOnlySpan<char> word) =>
        MonthNumbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var month) ? month : 0;

    /// <summary>True for a dialect in which dates of figures begin with the day.</summary>
    public static bool DayComesFirst(string dialect) => DayFirstDialects.Contains(dialect);

    public static bool IsOpener(ReadOnlySpan<char> word) =>
        OpenerWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Openers, prepositions and the like: a word that is part of neither date nor name.</summary>
    public static bool IsFiller(ReadOnlySpan<char> word) =>
        FillerWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsDay(ReadOnlySpan<char> word) =>
        DayWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>A verb glued to the end of a text without blanks; its length, and 0 for none.</summary>
    public static int VerbEnding(ReadOnlySpan<char> text, out string? dialect)
    {
        var longest = 0;
        dialect = null;
        foreach (var (ending, name) in Endings)
        {
            if (ending.Length <= longest || !text.EndsWith(ending, StringComparison.Ordinal)) continue;
            longest = ending.Length;
            dialect = name;
        }

        return longest;
    }

    private static FrozenDictionary<string, T> Build<T>(IEnumerable<(string Word, T Value)> pairs)
    {
        var words = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, value) in pairs) words.TryAdd(word, value);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
