using System.Text.RegularExpressions;
using ThreadConsensus.Messages;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Proposals;

/// <summary>
/// Tells which of several things asked for in one mail an answer speaks of, and what of it is about which: a sentence is
/// about what it names, else about what is quoted above it, else about all that the message before it was about.
/// </summary>
internal sealed partial class AnsweredThings
{
    private const int ShortestName = 4;

    /// <summary>Share of a thing's own words that stand in a quotation of it.</summary>
    private const double Quoted = 0.6;

    /// <summary>What many things are called.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "patch", "patches", "series", "change", "changes", "code", "fix", "fixes", "freeze", "exception", "exceptions", "release",
        "support", "with", "from", "that", "this", "also", "would", "like", "please", "could", "have", "another", "make", "when",
        "only", "into", "still", "more", "than", "first", "second", "third", "last", "both", "them", "which", "what", "need",
    };

    private readonly List<HashSet<string>> _names;

    /// <param name="things">What is asked for, in few words each.</param>
    public AnsweredThings(IReadOnlyList<string> things)
    {
        var words = things.Select(WordsOf).ToList();
        _names = words.ConvertAll(own => own
            .Where(word => words.Count(other => other.Contains(word)) == 1).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>
    /// For each thing what of an answer is about it: the body itself, the body with the rest blanked out, or null for
    /// nothing. Lines stay where they are.
    /// </summary>
    /// <param name="answer">The answer.</param>
    /// <param name="before">What the message that it answers is about: places of the things; not empty.</param>
    public IReadOnlyList<ParsedBody?> PartsOf(ParsedBody answer, IReadOnlyList<int> before)
    {
        var spoken = SpokenIn(answer, before);
        var all = spoken.SelectMany(run => run.Things).ToHashSet();
        if (all.Count == 0) all = [.. before];
        return [.. Enumerable.Range(0, _names.Count).Select(thing =>
            !all.Contains(thing) ? null : Only(answer, [.. spoken.Where(run => !run.Things.Contains(thing))]))];
    }

    private static ParsedBody Only(ParsedBody body, IReadOnlyList<Run> others)
    {
        if (others.Count == 0) return body;
        var text = body.Text.Text.ToCharArray();
        foreach (var run in others)
        {
            for (var at = run.Start; at < run.End; at++)
            {
                if (text[at] is not ('\r' or '\n')) text[at] = ' ';
            }
        }

        var lines = Enumerable.Range(1, body.LineCount).Select(line => body[line]).ToArray();
        return new ParsedBody(new BodyText(new string(text)), lines, body.Segments, body.Attributions);
    }

    private List<Run> SpokenIn(ParsedBody answer, IReadOnlyList<int> before)
    {
        var runs = new List<Run>();
        var sentences = new Queue<OwnSentence>(OwnSentences.Of(answer));
        var about = before;
        var quoted = new HashSet<string>(StringComparer.Ordinal);
        for (var line = 1; line <= answer.LineCount; line++)
        {
            if (answer[line].Depth > 0)
            {
                if (answer[line].Kind == SegmentKind.Quotation) quoted.UnionWith(WordsOf(answer.TextOf(line).ToString()));
                continue;
            }

            if (quoted.Count > 0 && !answer.TextOf(line).IsWhiteSpace())
            {
                if (InQuotation(quoted) is { Count: > 0 } found) about = found;
                quoted.Clear();
            }

            if (sentences.TryPeek(out var next) && next.StartLine <= line) runs.AddRange(Sentences(line, about));
            else if (answer[line].Kind is SegmentKind.TrailerBlock or SegmentKind.Diff)
                runs.Add(new Run(answer.Text.StartOf(line), answer.Text.EndOf(line), about));
        }

        return runs;

        IEnumerable<Run> Sentences(int line, IReadOnlyList<int> about)
        {
            while (sentences.TryPeek(out var sentence) && sentence.StartLine <= line)
            {
                sentences.Dequeue();
                if (answer[sentence.StartLine].Kind == SegmentKind.Salutation) continue;
                yield return new Run(sentence.Start, sentence.End, NamedIn(sentence.Text, before) ?? about);
            }
        }
    }

    private List<int> InQuotation(HashSet<string> words) => [.. Enumerable.Range(0, _names.Count).Where(thing =>
        _names[thing].Count > 0 && _names[thing].Count(words.Contains) >= Math.Ceiling(_names[thing].Count * Quoted))];

    /// <summary>What a sentence names; null when it names nothing.</summary>
    private IReadOnlyList<int>? NamedIn(string sentence, IReadOnlyList<int> before)
    {
        if (All().IsMatch(sentence)) return before;
        var words = WordsOf(sentence);
        var named = Enumerable.Range(0, _names.Count).Where(thing => _names[thing].Overlaps(words)).ToHashSet();
        foreach (var match in Ordinal().EnumerateMatches(sentence))
        {
            var place = PlaceOf(sentence.AsSpan(match.Index, match.Length));
            if (place < _names.Count) named.Add(place);
        }

        return named.Count == 0 ? null : [.. named.Order()];
    }

    private int PlaceOf(ReadOnlySpan<char> ordinal)
    {
        var word = ordinal[(ordinal.LastIndexOfAny(" #") + 1)..];
        if (char.IsAsciiDigit(word[0])) return word[0] is '0' ? int.MaxValue : word[0] - '1';
        return char.ToLowerInvariant(word[0]) switch
        {
            's' => 1,
            't' => 2,
            'l' => _names.Count - 1,
            _ => word.Equals("fourth", StringComparison.OrdinalIgnoreCase) ? 3 : 0,
        };
    }

    private static HashSet<string> WordsOf(string text) => SubjectLine.Fold(text).Split(' ')
        .Where(word => word.Length >= ShortestName && !Common.Contains(word)).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\b(?:both|all (?:of (?:them|these|those)|two|three|four|five)|each of (?:them|these|those)|either|neither)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex All();

    [GeneratedRegex(@"\b(?:the (?:first|second|third|fourth|former|latter|last)(?! (?:two|three|time|place|release|rc|week|day))\b)|(?<=^|\s)#[1-9]\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    /// <summary>A stretch of an answer, in UTF-16 units of its text, the end exclusive, and what it is about.</summary>
    private readonly record struct Run(int Start, int End, IReadOnlyList<int> Things);
}
