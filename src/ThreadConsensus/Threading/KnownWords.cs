using System.Numerics;

namespace ThreadConsensus.Threading;

/// <summary>Where words stand in the text of a message that is known.</summary>
internal sealed class KnownWords
{
    /// <summary>So many words in a row make a place known.</summary>
    public const int Row = 3;

    /// <summary>Places looked at of one row of words.</summary>
    private const int MaxLooked = 64;

    private const ulong Prime = 1099511628211;

    private readonly Dictionary<ulong, int> _first = [];
    private readonly int[] _next;
    private readonly Dictionary<ulong, List<int>> _wholeLines = [];

    public KnownWords(WordSequence text)
    {
        var words = Words = text.Words;
        _next = new int[Math.Max(0, words.Count - Row + 1)];
        for (var at = _next.Length - 1; at >= 0; at--)
        {
            if (words[at] == WordSequence.Gap || words[at + 1] == WordSequence.Gap || words[at + 2] == WordSequence.Gap) continue;
            var key = KeyOf(words, at);
            _next[at] = _first.GetValueOrDefault(key, -1);
            _first[key] = at;
        }

        foreach (var line in text.Lines)
        {
            var key = KeyOf(words, line);
            if (!_wholeLines.TryGetValue(key, out var places)) _wholeLines.Add(key, places = []);
            if (places.Count < MaxLooked) places.Add(line.Start);
        }
    }

    public IReadOnlyList<uint> Words { get; }

    /// <summary>True when the row of words that begins at an index stands in the text.</summary>
    public bool HasRow(IReadOnlyList<uint> words, int at) => _first.ContainsKey(KeyOf(words, at));

    public bool HasLine(IReadOnlyList<uint> words, WordLine line) => _wholeLines.ContainsKey(KeyOf(words, line));

    /// <summary>Where the row of words at an index stands, ascending.</summary>
    public IEnumerable<int> RowPlaces(IReadOnlyList<uint> words, int at)
    {
        var place = _first.GetValueOrDefault(KeyOf(words, at), -1);
        for (var looked = 0; place >= 0 && looked < MaxLooked; looked++, place = _next[place]) yield return place;
    }

    /// <summary>Where a line of just these words stands, ascending.</summary>
    public IEnumerable<int> LinePlaces(IReadOnlyList<uint> words, WordLine line) =>
        _wholeLines.GetValueOrDefault(KeyOf(words, line), []);

    private static ulong KeyOf(IReadOnlyList<uint> words, int at) =>
        ((((ulong)words[at] * Prime) ^ BitOperations.RotateLeft(words[at + 1] * Prime, 21)) * Prime)
            ^ BitOperations.RotateLeft(words[at + 2] * Prime, 42);

    private static ulong KeyOf(IReadOnlyList<uint> words, WordLine line)
    {
        var key = (ulong)line.Count;
        for (var at = line.Start; at < line.End; at++) key = (key ^ words[at]) * Prime;
        return key;
    }
}
