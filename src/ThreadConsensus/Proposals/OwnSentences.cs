using System.Text;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Proposals;

/// <summary>
/// Cuts what the sender of a message wrote himself into sentences, across line ends, within a paragraph.
/// </summary>
internal static class OwnSentences
{
    /// <summary>Own lines beyond this many are not read: nobody proposes that late in a mail.</summary>
    public const int MostLines = 1_000;

    public static IReadOnlyList<OwnSentence> Of(ParsedBody body)
    {
        var sentences = new List<OwnSentence>();
        var text = new StringBuilder();
        var (start, startLine) = (0, 0);
        var (end, last) = (0, 0);
        var read = 0;
        var isItem = false;
        for (var line = 1; line <= body.LineCount && read < MostLines; line++)
        {
            var own = IsProse(body[line]);
            var words = own ? body.TextOf(line).Trim() : default;
            var starts = StartsItem(words);
            if (words.IsEmpty || starts) Close();
            if (words.IsEmpty) continue;
            read++;
            isItem |= starts;
            Append(line);
        }

        Close();
        return sentences;

        void Append(int line)
        {
            var whole = body.TextOf(line);
            var from = body.Text.StartOf(line) + body[line].TextStart;
            foreach (var range in whole.SplitAny(" \t\u00a0"))
            {
                var word = whole[range];
                if (word.IsEmpty) continue;
                if (text.Length == 0) (start, startLine) = (from + range.Start.Value, line);
                else text.Append(' ');
                (end, last) = (from + range.End.Value, line);
                // Rules are written with the typewriter's apostrophe.
                foreach (var c in word) text.Append(c == '\u2019' ? '\'' : c);
                if (EndsSentence(word) && !(isItem && text.Length == word.Length)) Close();
            }
        }

        void Close()
        {
            if (text.Length == 0) return;
            sentences.Add(new OwnSentence(text.ToString(), startLine, last) { Start = start, End = end, StartsItem = isItem });
            text.Clear();
            isItem = false;
        }
    }

    private static bool IsProse(BodyLine line) =>
        line.Depth == 0 && line.Kind is SegmentKind.OwnWords or SegmentKind.Salutation;

    private static bool StartsItem(ReadOnlySpan<char> words)
    {
        if (words.Length < 3) return false;
        if (words[1] == ' ') return words[0] is '*' or '-' or 'o' or '+';
        var digits = words.TrimStart('(');
        var rest = digits.TrimStart("0123456789");
        return rest.Length < digits.Length && digits.Length - rest.Length <= 2
            && (rest.StartsWith(". ", StringComparison.Ordinal) || rest.StartsWith(") ", StringComparison.Ordinal));
    }

    private static bool EndsSentence(ReadOnlySpan<char> word)
    {
        var bare = word.TrimEnd(")\"'*_");
        if (bare.IsEmpty || bare[^1] is not ('.' or '!' or '?')) return false;
        return bare[^1] != '.' || !(bare is "e.g." or "i.e." or "etc." or "vs." or "cf." or "Dr." or "Mr." or "no."
            or "No.");
    }
}
