using System.Buffers;

namespace ThreadConsensus.Stances.Composition;

/// <summary>Tells a sentence that names the proposal: it holds most of the words that say what is proposed.</summary>
internal sealed class ProposalName
{
    /// <summary>Fewer words than this are too common to mean one thing.</summary>
    private const int FewestWords = 3;

    /// <summary>Words shorter than this join others.</summary>
    private const int ShortestWord = 4;

    private const double Share = 0.75;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\r\n,.;:!?()[]{}<>\"'`/|*_=+\u2019");

    private readonly HashSet<string> _words;

    /// <param name="summary">What is proposed, in a few words.</param>
    public ProposalName(string summary) => _words = [.. WordsOf(summary)];

    public bool IsNamedIn(string sentence) =>
        _words.Count >= FewestWords && WordsOf(sentence).Distinct().Count(_words.Contains) >= Share * _words.Count;

    private static IEnumerable<string> WordsOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(Separators);
            if (length < 0) length = text.Length - at;
            if (length >= ShortestWord) yield return text.Substring(at, length).ToLowerInvariant();
            at += length + 1;
        }
    }
}
