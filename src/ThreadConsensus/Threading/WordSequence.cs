using System.Text;

namespace ThreadConsensus.Threading;

/// <summary>
/// The words of a text in order, as hashes: letters and digits alone, case folded, so that quote marks, white space, the
/// forms of quotes and dashes and the places of line ends change nothing. Addresses of the web and of mail and the names of
/// pictures are left out: gateways rewrite them.
/// </summary>
internal sealed class WordSequence
{
    /// <summary>Stands between words that do not follow each other.</summary>
    public const uint Gap = 0;

    /// <summary>What no mail program breaks and no person writes as one word: the rest of an address that was.</summary>
    private const int LongestChunk = 40;

    private const string HardBlank = "&nbsp;";

    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    private static readonly string[] Pictures = ["[image", "[cid:", "[inline image", "[picture"];

    private readonly List<uint> _words = [];
    private readonly List<WordLine> _lines = [];

    /// <summary>The line that ends in an address, of which the next may hold the rest.</summary>
    private int _openAddress = -1;

    public IReadOnlyList<uint> Words => _words;

    /// <summary>The lines that have words.</summary>
    public IReadOnlyList<WordLine> Lines => _lines;

    public void Add(ReadOnlySpan<char> text, int number)
    {
        var start = _words.Count;
        text = text.Trim();
        if (text.IsEmpty || IsPicture(text)) return;
        var (goesOn, behindAddress) = (_openAddress == number - 1, false);
        foreach (var range in text.SplitAny(' ', '\t', '\u00a0'))
        {
            var chunk = text[range];
            var isOfWeb = goesOn || chunk.Contains("://", StringComparison.Ordinal);
            if (range.End.Value == text.Length && isOfWeb) _openAddress = number;
            // Gateways name the host in brackets behind an address that they rewrote.
            var isRest = goesOn || (behindAddress && chunk.Length > 0 && chunk[0] == '[');
            chunk = WithoutMarkup(chunk);
            if (!isRest && !IsAddress(chunk)) AddWords(chunk);
            (goesOn, behindAddress) = (false, isOfWeb);
        }

        if (_words.Count > start) _lines.Add(new WordLine(number, start, _words.Count - start));
    }

    /// <summary>Says that the next line does not follow the one before.</summary>
    public void Break() => _words.AddRange([Gap, Gap, Gap, Gap]);

    /// <summary>Without the address that a page of HTML sets behind the word which it is linked to, and its hard blanks.</summary>
    private static ReadOnlySpan<char> WithoutMarkup(ReadOnlySpan<char> chunk)
    {
        var blank = chunk.LastIndexOf(HardBlank);
        if (blank >= 0) chunk = chunk[(blank + HardBlank.Length)..];
        var angle = chunk.IndexOf('<');
        return angle > 0 && IsAddress(chunk[angle..]) ? chunk[..angle] : chunk;
    }

    private static bool IsPicture(ReadOnlySpan<char> text)
    {
        if (text[0] == '<' && text[^1] == '>') return true;
        if (text[0] != '[') return false;
        foreach (var picture in Pictures)
            if (text.StartsWith(picture, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsAddress(ReadOnlySpan<char> chunk) =>
        (chunk.Length > LongestChunk && Ascii.IsValid(chunk)) || chunk.Contains('@') || chunk.Contains("://", StringComparison.Ordinal)
        || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private void AddWords(ReadOnlySpan<char> chunk)
    {
        var word = Offset;
        var inWord = false;
        foreach (var c in chunk)
        {
            // Scripts without spaces: every sign is a word, or a re-wrapped line would be another word.
            if (inWord && (!char.IsLetterOrDigit(c) || c >= '\u2E80'))
            {
                _words.Add(Math.Max(1, word));
                (word, inWord) = (Offset, false);
            }

            if (!char.IsLetterOrDigit(c)) continue;
            word = (word ^ char.ToLowerInvariant(c)) * Prime;
            inWord = true;
        }

        if (inWord) _words.Add(Math.Max(1, word));
    }
}
