using System.Collections.Frozen;

namespace ThreadConsensus.Stances.Words;

/// <summary>Takes a sentence apart into words. Contractions are undone, so that a rule needs one spelling only.</summary>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>Words beyond this many in one sentence are not looked at: no sentence of a person is longer.</summary>
    public const int MaxWords = 400;

    /// <summary>What stands for every number of a release in phrases.</summary>
    private const string Release = "0.0";

    private static readonly (string Ending, string[] Words)[] Endings =
    [
        ("n't", ["not"]), ("'m", ["am"]), ("'re", ["are"]), ("'ve", ["have"]), ("'ll", ["will"]), ("'d", ["would"]),
    ];

    private static readonly FrozenDictionary<string, string[]> Irregular = new Dictionary<string, string[]>
    {
        ["can't"] = ["can", "not"],
        ["cannot"] = ["can", "not"],
        ["won't"] = ["will", "not"],
        ["shan't"] = ["shall", "not"],
        ["dont"] = ["do", "not"],
        ["doesnt"] = ["does", "not"],
        ["isnt"] = ["is", "not"],
        ["cant"] = ["can", "not"],
        ["didnt"] = ["did", "not"],
        ["im"] = ["i", "am"],
        ["ive"] = ["i", "have"],
        ["let's"] = ["let", "us"],
        ["lets"] = ["let", "us"],
        ["gonna"] = ["going", "to"],
        ["it's"] = ["it", "is"],
        ["that's"] = ["that", "is"],
        ["there's"] = ["there", "is"],
        ["what's"] = ["what", "is"],
        ["here's"] = ["here", "is"],
        ["who's"] = ["who", "is"],
        ["thats"] = ["that", "is"],
        ["wouldnt"] = ["would", "not"],
        ["shouldnt"] = ["should", "not"],
        ["wont"] = ["will", "not"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public Token[] Read(ReadOnlySpan<char> sentence)
    {
        var tokens = new List<Token>(Math.Min(sentence.Length / 5, MaxWords));
        var quoted = false;
        var broken = false;
        var bracketed = false;
        for (var at = 0; at < sentence.Length && tokens.Count < MaxWords;)
        {
            var c = sentence[at];
            if (!char.IsLetterOrDigit(c))
            {
                if (c is '"' or '\u201c' or '\u201d') quoted = c == '\u201c' || (c == '"' && !quoted);
                else if (c is '(' or ')' or '[' or ']') bracketed = true;
                else if (IsBreak(sentence, at) && !IsElision(sentence, at)) broken = true;
                at++;
                continue;
            }

            var end = EndOfWord(sentence, at);
            var first = tokens.Count;
            Add(tokens, sentence[at..end], at, broken || bracketed, quoted);
            if (bracketed && !broken) tokens[first] = tokens[first] with { ByBracket = true };
            broken = bracketed = false;
            at = end;
        }

        return [.. tokens];
    }

    /// <summary>True for "4.20", "5.x" and "v2.6.39".</summary>
    private static bool IsRelease(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[0] is 'v' or 'V') word = word[1..];
        return word.Length > 2 && char.IsAsciiDigit(word[0]) && word.Contains('.') && !word.ContainsAnyExcept("0123456789.xX");
    }

    private static bool IsBreak(ReadOnlySpan<char> sentence, int at) => sentence[at] switch
    {
        ',' or ';' or ':' or '\u2013' or '\u2014' => true,
        '-' or '.' or '/' => at + 1 == sentence.Length || sentence[at + 1] is ' ' or '-' or '.',
        _ => false,
    };

    /// <summary>True for the dots of "..." in quotes, which stand for a name left out.</summary>
    private static bool IsElision(ReadOnlySpan<char> sentence, int at)
    {
        if (sentence[at] != '.') return false;
        var from = at;
        while (from > 0 && sentence[from - 1] == '.') from--;
        while (at + 1 < sentence.Length && sentence[at + 1] == '.') at++;
        return from > 0 && sentence[from - 1] == '"' && at + 1 < sentence.Length && sentence[at + 1] == '"';
    }

    private static int EndOfWord(ReadOnlySpan<char> sentence, int at)
    {
        var end = at + 1;
        while (end < sentence.Length)
        {
            var c = sentence[end];
            var inside = char.IsLetterOrDigit(c)
                || (IsInner(c) && end + 1 < sentence.Length && char.IsLetterOrDigit(sentence[end + 1]));
            if (!inside) break;
            end++;
        }

        return end;
    }

    private static bool IsInner(char c) => c is '\'' or '\u2019' or '_' or '@' or '.';

    private void Add(List<Token> tokens, ReadOnlySpan<char> word, int start, bool broken, bool quoted)
    {
        var end = start + word.Length;
        var apostrophe = word.IndexOfAny('\'', '\u2019');
        if (apostrophe < 0)
        {
            if (!Irregular.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var parts))
            {
                tokens.Add(new Token(vocabulary.Find(IsRelease(word) ? Release : word), start, end, broken, quoted));
                return;
            }

            AddAll(tokens, parts, start, end, broken, quoted);
            return;
        }

        Span<char> plain = stackalloc char[Math.Min(word.Length, 64)];
        word[..plain.Length].CopyTo(plain);
        plain.Replace('\u2019', '\'');
        AddContracted(tokens, plain, start, end, broken, quoted);
    }

    private void AddContracted(
        List<Token> tokens, ReadOnlySpan<char> word, int start, int end, bool broken, bool quoted)
    {
        if (Irregular.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var parts))
        {
            AddAll(tokens, parts, start, end, broken, quoted);
            return;
        }

        foreach (var (ending, words) in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) continue;
            tokens.Add(new Token(vocabulary.Find(word[..^ending.Length]), start, end, broken, quoted));
            AddAll(tokens, words, start, end, false, quoted);
            return;
        }

        var bare = word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word;
        tokens.Add(new Token(vocabulary.Find(bare), start, end, broken, quoted));
    }

    private void AddAll(List<Token> tokens, string[] words, int start, int end, bool broken, bool quoted)
    {
        foreach (var word in words)
        {
            tokens.Add(new Token(vocabulary.Find(word), start, end, broken, quoted));
            broken = false;
        }
    }
}
