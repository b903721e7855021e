namespace ThreadConsensus.Stances.Phrases.Lexicon;

/// <summary>
/// The rules that one word can start, by the word after it: found when a text first needs them, and kept as the number
/// of a set, for after most words the same rules are left. Safe for several threads.
/// </summary>
internal sealed class RulesOfWord
{
    private readonly int _word;
    private readonly PhraseRule[] _rules;
    private readonly Lock _gate = new();

    /// <summary>For each next word plus one the number of its set; 0 while it is not known.</summary>
    private readonly Lazy<ushort[]> _numbers;

    /// <summary>By number. Replaced, never changed.</summary>
    private PhraseRule[][] _sets = [[]];

    /// <param name="word">The word.</param>
    /// <param name="rules">All rules that it starts.</param>
    /// <param name="words">Words of the vocabulary; fewer than 65,000.</param>
    public RulesOfWord(int word, PhraseRule[] rules, int words)
    {
        (_word, _rules) = (word, rules);
        _numbers = new Lazy<ushort[]>(() => new ushort[words + 2]);
    }

    /// <param name="next">The next word, 0 for an unknown one, -1 at the end of the sentence.</param>
    public PhraseRule[] Before(int next)
    {
        ref var number = ref _numbers.Value[next + 1];
        var known = Volatile.Read(ref number);
        if (known == 0) Volatile.Write(ref number, known = NumberOf(next));
        return Volatile.Read(ref _sets)[known];
    }

    private ushort NumberOf(int next)
    {
        var rules = Array.FindAll(_rules, rule => rule.Pattern.CanStart(_word, next));
        lock (_gate)
        {
            var known = Array.FindIndex(_sets, 1, set => set.AsSpan().SequenceEqual(rules));
            if (known > 0) return (ushort)known;
            Volatile.Write(ref _sets, [.. _sets, rules]);
            return (ushort)(_sets.Length - 1);
        }
    }
}
