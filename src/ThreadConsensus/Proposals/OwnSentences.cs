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
        var start = 0;
        var last = 0;
        var read = 0;
        for (var line = 1; line <= body.LineCount && read < MostLines; line++)
        {
            var own = IsProse(body[line]);
            var words = own ? body.TextOf(line).Trim() : default;
            if (words.IsEmpty || StartsItem(words)) Close(last);
            if (words.IsEmpty) continue;
            read++;
            last = line;
            Append(words, line);
        }

        Close(last);
        return sentences;

        void Append(ReadOnlySpan<char> words, int line)
        {
            foreach (var range in words.Split(' '))
            {
                var word = words[range];
                if (word.IsEmpty) continue;
                if (text.Length == 0) start = line;
                else text.Append(' ');
                text.Append(word);
                if (EndsSentence(word)) Close(line);
            }
        }

        void Close(int end)
        {
            if (text.Length > 0) sentences.Add(new OwnSentence(text.ToString(), start, end));
            text.Clear();
        }
    }

    private static bool IsProse(BodyLine line) =>
        line.Depth == 0 && line.Kind is SegmentKind.OwnWords or SegmentKind.Salutation;

    private static bool StartsItem(ReadOnlySpan<char> words) =>
        words.Length > 2 && words[1] == ' ' && words[0] is '*' or '-' or 'o' or '+';

    private static bool EndsSentence(ReadOnlySpan<char> word)
    {
        var bare = word.TrimEnd(")\"'*_");
        if (bare.IsEmpty || bare[^1] is not ('.' or '!' or '?')) return false;
        return bare[^1] != '.' || !(bare is "e.g." or "i.e." or "etc." or "vs." or "cf." or "Dr." or "Mr." or "no."
            or "No.");
    }
}
