namespace ThreadConsensus.Stances.Words;

/// <summary>
/// The words that some rule knows, numbered, so that rules compare numbers rather than text. Filled while the rules are
/// read and never after.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many words there are; the highest number.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a word, given one when it has none yet.</summary>
    public int Add(string word)
    {
        if (_numbers.TryGetValue(word, out var number)) return number;
        number = _numbers.Count + 1;
        _numbers.Add(word, number);
        return number;
    }

    /// <summary>The number of a word, 0 when no rule knows it.</summary>
    public int Find(ReadOnlySpan<char> word) =>
        _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number) ? number : 0;

    /// <summary>The words as a set that answers in one look.</summary>
    public bool[] SetOf(HashSet<string> words)
    {
        foreach (var word in words) Add(word);
        var highest = words.Count == 0 ? 0 : words.Max(Add);
        var set = new bool[highest + 1];
        foreach (var word in words) set[Add(word)] = true;
        return set;
    }
}
