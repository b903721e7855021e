using System.Text;

namespace ThreadConsensus.Stances.Words;

/// <summary>Splits a run of lines into sentences and keeps the lines of each.</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "e.g", "i.e", "etc", "vs", "cf", "mr", "mrs", "ms", "dr", "prof", "st", "approx", "resp", "incl", "no", "fig",
        "sec", "aka", "wrt", "esp", "al", "btw", "viz", "ver", "eg", "ie", "ca",
    };

    /// <param name="lines">The lines with their numbers, none of them blank.</param>
    public static IReadOnlyList<Sentence> Split(IReadOnlyList<(int Number, string Text)> lines)
    {
        var sentences = new List<Sentence>();
        var text = new StringBuilder();
        var first = 0;
        var last = 0;
        foreach (var (number, line) in lines)
        {
            if (text.Length > 0 && StartsItem(line)) Flush();
            var at = 0;
            while (at < line.Length)
            {
                var end = EndOfSentence(line, at);
                Append(line.AsSpan(at, end - at), number);
                if (Ends(line, end)) Flush();
                at = end;
            }
        }

        Flush();
        return sentences;

        void Append(ReadOnlySpan<char> part, int number)
        {
            part = part.Trim();
            if (part.IsEmpty) return;
            if (text.Length == 0) first = number;
            else text.Append(' ');
            last = number;
            AppendFolded(text, part);
        }

        void Flush()
        {
            if (text.Length > 0) sentences.Add(new Sentence(text.ToString(), first, last));
            text.Clear();
        }
    }

    private static void AppendFolded(StringBuilder text, ReadOnlySpan<char> part)
    {
        var blank = false;
        foreach (var c in part)
        {
            var white = char.IsWhiteSpace(c);
            if (white && blank) continue;
            text.Append(white ? ' ' : c);
            blank = white;
        }
    }

    /// <summary>
    /// Where the sentence that <paramref name="from"/> lies in ends, exclusive; the line's end at most.
    /// </summary>
    private static int EndOfSentence(string line, int from)
    {
        for (var i = from; i < line.Length; i++)
        {
            if (line[i] is not ('.' or '?' or '!')) continue;
            var end = i + 1;
            while (end < line.Length && line[end] is '.' or '?' or '!') end++;
            while (end < line.Length && line[end] is ')' or '"' or '\u201d') end++;
            if (end == line.Length || (char.IsWhiteSpace(line[end]) && IsStop(line, i, end))) return end;
            i = end - 1;
        }

        return line.Length;
    }

    private static bool Ends(string line, int end)
    {
        var i = end - 1;
        while (i >= 0 && line[i] is ')' or '"' or '\u201d' or ' ') i--;
        if (i < 0) return false;
        if (line[i] is '?' or '!') return true;
        if (line[i] == ':') return end == line.Length;
        return line[i] == '.' && !IsAbbreviation(line, i) && (end < line.Length || !line[..end].EndsWith("...", StringComparison.Ordinal));
    }

    private static bool IsStop(string line, int mark, int end)
    {
        if (line[mark] is '?' or '!') return true;
        if (IsAbbreviation(line, mark)) return false;
        var next = end;
        while (next < line.Length && !char.IsLetterOrDigit(line[next])) next++;
        return next == line.Length || !char.IsLower(line[next]) || end - mark == 1;
    }

    private static bool IsAbbreviation(string line, int mark)
    {
        var start = mark;
        while (start > 0 && (char.IsLetter(line[start - 1]) || line[start - 1] == '.')) start--;
        var word = line.AsSpan(start, mark - start);
        return (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
            || Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    /// <summary>True for a line that starts a list item, so that the line before it ends its sentence.</summary>
    private static bool StartsItem(string line)
    {
        var text = line.AsSpan().TrimStart();
        if (text.Length < 3) return false;
        if (text[0] is '-' or '*' or '+' or 'o' or '\u2022' && text[1] == ' ') return true;
        if (text[0] == '[' && text[2] == ']') return true;
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return (digits is > 0 and < 3 || (digits == 0 && char.IsLetter(text[0]) && text[1] is ')'))
            && text[Math.Max(digits, 1)] is '.' or ')';
    }
}
