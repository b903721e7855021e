using ThreadConsensus.Stances.Words;

namespace ThreadConsensus.Stances.Phrases;

/// <summary>
/// A phrase with choices, matched against the words of a sentence. Written as words with <c>(a|b c)</c> for a choice,
/// <c>[a|b c]</c> for a choice that may be absent, <c>&lt;3&gt;</c> for up to three words of any kind within one
/// clause, <c>~</c> for up to twenty words of the sentence, <c>^</c>
/// for the start of a clause, <c>$</c> for the end of one, <c>!</c> and <c>.</c> for the start and end of the sentence,
/// and <c>{name}</c> for a list that <see cref="PhraseMacros"/> names.
/// </summary>
internal sealed class PhrasePattern
{
    private const int WideGap = 20;

    private readonly Node _start;

    private PhrasePattern(Node start, IReadOnlyCollection<int> firstWords)
    {
        _start = start;
        FirstWords = firstWords;
    }

    private enum Kind
    {
        Word,
        Choice,
        Gap,
        ClauseStart,
        ClauseEnd,
        SentenceStart,
        SentenceEnd,
        Accept,
    }

    /// <summary>The words that a match can start with.</summary>
    public IReadOnlyCollection<int> FirstWords { get; }

    /// <exception cref="FormatException">The pattern is malformed: a mistake in a rule table.</exception>
    public static PhrasePattern Parse(string pattern, Vocabulary vocabulary)
    {
        var text = PhraseMacros.Expand(pattern);
        var at = 0;
        var accept = new Node(Kind.Accept);
        var start = ParseSequence(text, ref at, vocabulary, accept);
        if (at != text.Length) throw new FormatException($"Unexpected '{text[at]}' in pattern: {pattern}");
        var first = start.FirstWords ?? throw new FormatException($"A pattern must start with a word: {pattern}");
        return new PhrasePattern(start, first);
    }

    /// <summary>Where the longest match that starts at a word ends, exclusive; -1 when there is none.</summary>
    public int Match(ReadOnlySpan<Token> words, int start) => Match(_start, words, start, start);

    /// <summary>Whether a match can start with two words.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="second">The word after it; -1 for none.</param>
    public bool CanStart(int first, int second) => CanFollow(_start, first, second);

    private static bool CanFollow(Node node, int first, int second)
    {
        while (node.Kind is Kind.ClauseStart or Kind.SentenceStart) node = node.Next!;
        if (node.Kind == Kind.Word)
            return node.Word == first && (node.Next!.FirstWords is not { } words || words.Contains(second));
        if (node.Kind != Kind.Choice) return true;
        foreach (var choice in node.ChoicesFor(first))
        {
            if (CanFollow(choice, first, second)) return true;
        }

        return false;
    }

    private static int Match(Node node, ReadOnlySpan<Token> words, int at, int start)
    {
        while (true)
        {
            switch (node.Kind)
            {
                case Kind.Accept:
                    return at;
                case Kind.Word:
                    if (at >= words.Length || words[at].Word != node.Word) return -1;
                    at++;
                    break;
                case Kind.ClauseStart:
                    if (at > 0 && at < words.Length && !words[at].BreakBefore) return -1;
                    break;
                case Kind.ClauseEnd:
                    if (at < words.Length && !words[at].BreakBefore) return -1;
                    break;
                case Kind.SentenceStart:
                    if (at > 0) return -1;
                    break;
                case Kind.SentenceEnd:
                    if (at < words.Length) return -1;
                    break;
                case Kind.Gap:
                    return MatchGap(node, words, at, start);
                default:
                    return MatchChoice(node, words, at, start);
            }

            node = node.Next!;
        }
    }

    private static int MatchChoice(Node node, ReadOnlySpan<Token> words, int at, int start)
    {
        var best = -1;
        var word = at < words.Length ? words[at].Word : -1;
        foreach (var choice in node.ChoicesFor(word)) best = Math.Max(best, Match(choice, words, at, start));
        return best;
    }

    private static int MatchGap(Node node, ReadOnlySpan<Token> words, int at, int start)
    {
        for (var skipped = 0; skipped <= node.Word; skipped++)
        {
            var end = Match(node.Next!, words, at + skipped, start);
            if (end >= 0) return end;
            if (at + skipped >= words.Length) return -1;
            if (!node.CrossesClauses && words[at + skipped] is { BreakBefore: true, ByBracket: false } && at + skipped > start && skipped > 0)
                return -1;
        }

        return -1;
    }

    private static Node ParseSequence(string text, ref int at, Vocabulary vocabulary, Node after)
    {
        var parts = new List<Func<Node, Node>>();
        while (at < text.Length && text[at] is not ('|' or ')' or ']'))
        {
            if (text[at] == ' ') at++;
            else parts.Add(ParsePart(text, ref at, vocabulary));
        }

        for (var i = parts.Count - 1; i >= 0; i--) after = parts[i](after);
        return after;
    }

    private static Func<Node, Node> ParsePart(string text, ref int at, Vocabulary vocabulary)
    {
        switch (text[at])
        {
            case '^':
                return Anchor(Kind.ClauseStart, ref at);
            case '$':
                return Anchor(Kind.ClauseEnd, ref at);
            case '!':
                return Anchor(Kind.SentenceStart, ref at);
            case '.':
                return Anchor(Kind.SentenceEnd, ref at);
            case '~':
                at++;
                return next => new Node(Kind.Gap) { Next = next, Word = WideGap, CrossesClauses = true };
            case '<':
                var gap = text[at + 1] - '0';
                at += 3;
                return next => new Node(Kind.Gap) { Next = next, Word = gap };
            case '(' or '[':
                return ParseChoice(text, ref at, vocabulary);
            default:
                var end = at;
                while (end < text.Length && text[end] is not (' ' or '|' or ')' or ']' or '(' or '[')) end++;
                if (end == at) throw new FormatException($"Unexpected '{text[at]}' in pattern: {text}");
                var word = vocabulary.Add(text[at..end]);
                at = end;
                return next => new Node(Kind.Word) { Next = next, Word = word };
        }
    }

    private static Func<Node, Node> Anchor(Kind kind, ref int at)
    {
        at++;
        return next => new Node(kind) { Next = next };
    }

    private static Func<Node, Node> ParseChoice(string text, ref int at, Vocabulary vocabulary)
    {
        var optional = text[at] == '[';
        var starts = new List<int>();
        do
        {
            at++;
            starts.Add(at);
            SkipSequence(text, ref at);
        }
        while (at < text.Length && text[at] == '|');

        if (at >= text.Length || text[at] != (optional ? ']' : ')')) throw new FormatException($"Unclosed choice: {text}");
        at++;
        return next =>
        {
            var choices = new List<Node>();
            foreach (var start in starts)
            {
                var from = start;
                choices.Add(ParseSequence(text, ref from, vocabulary, next));
            }

            if (optional) choices.Add(next);
            return new Node(Kind.Choice) { Choices = choices };
        };
    }

    private static void SkipSequence(string text, ref int at)
    {
        for (var depth = 0; at < text.Length; at++)
        {
            if (depth == 0 && text[at] is '|' or ')' or ']') return;
            if (text[at] is '(' or '[') depth++;
            else if (text[at] is ')' or ']') depth--;
        }
    }

    private sealed class Node(Kind kind)
    {
        public Kind Kind { get; } = kind;

        /// <summary>The word's number; for a gap, how many words it spans at most.</summary>
        public int Word { get; init; }

        public bool CrossesClauses { get; init; }

        public Node? Next { get; init; }

        public IReadOnlyList<Node> Choices { get; init; } = [];

        private int[]? _firstWords;
        private bool _firstWordsKnown;
        private ChoiceTable? _table;

        /// <summary>The words that a match can start with; null when it may start with any.</summary>
        public int[]? FirstWords
        {
            get
            {
                if (Volatile.Read(ref _firstWordsKnown)) return _firstWords;
                _firstWords = FindFirstWords();
                Volatile.Write(ref _firstWordsKnown, true);
                return _firstWords;
            }
        }

        /// <summary>
        /// The choices that a word can start; those that may start with anything are always among them.
        /// </summary>
        public Node[] ChoicesFor(int word) => (_table ??= ChoiceTable.Of(Choices)).For(word);

        private int[]? FindFirstWords() => Kind switch
        {
            Kind.Word => [Word],
            Kind.ClauseStart or Kind.SentenceStart => Next!.FirstWords,
            Kind.Choice when Choices.All(choice => choice.FirstWords is not null) =>
                [.. Choices.SelectMany(choice => choice.FirstWords!).Distinct()],
            _ => null,
        };
    }

    /// <summary>
    /// The choices of a node by the word they start with. Made when a text first needs it; two threads that make the
    /// same one make equal ones.
    /// </summary>
    private sealed class ChoiceTable
    {
        private readonly int[] _words;
        private readonly Node[][] _choices;
        private readonly Node[] _always;

        private ChoiceTable(int[] words, Node[][] choices, Node[] always) =>
            (_words, _choices, _always) = (words, choices, always);

        public static ChoiceTable Of(IReadOnlyList<Node> choices)
        {
            int[] words = [.. choices.SelectMany(choice => choice.FirstWords ?? []).Distinct()];
            return new ChoiceTable(
                words,
                Array.ConvertAll(words, word => choices
                    .Where(choice => choice.FirstWords is not { } first || first.Contains(word)).ToArray()),
                [.. choices.Where(choice => choice.FirstWords is null)]);
        }

        /// <remarks>A choice has few words: to compare them all is faster than to hash one.</remarks>
        public Node[] For(int word)
        {
            var at = _words.AsSpan().IndexOf(word);
            return at < 0 ? _always : _choices[at];
        }
    }
}
