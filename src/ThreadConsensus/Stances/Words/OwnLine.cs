using System.Buffers;
using ThreadConsensus.Quoting;

namespace ThreadConsensus.Stances.Words;

/// <summary>A line that the sender wrote himself.</summary>
/// <param name="Number">Its number in the body, from 1.</param>
/// <param name="Text">As written, without trailing white space.</param>
/// <param name="Answers">Index of the quoted segment that it stands under; -1 for none.</param>
/// <param name="Kind">What it looks like.</param>
internal sealed record OwnLine(int Number, string Text, int Answers, OwnLineKind Kind)
{
    private static readonly SearchValues<char> CodeMarks = SearchValues.Create("{};=<>|&#$\\*_[]()%");

    public static OwnLineKind KindOf(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        if (IsTrailer(text) || !BotCommands.StateIn(text).IsEmpty) return OwnLineKind.Trailer;
        return IsCode(line, text) ? OwnLineKind.Code : OwnLineKind.Prose;
    }

    private static bool IsTrailer(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon is < 5 or > 40 || !text[..colon].TrimEnd().EndsWith("by", StringComparison.OrdinalIgnoreCase)) return false;
        var key = text[..colon].TrimEnd();
        return key.IndexOf('-') > 0 && key.Count(' ') <= 2;
    }

    /// <summary>A deep indent alone is how some people write; with marks of code it is code.</summary>
    private static bool IsCode(ReadOnlySpan<char> line, ReadOnlySpan<char> text)
    {
        if (text[^1] is ';' or '{' or '}') return true;
        if (text.StartsWith("+++") || text.StartsWith("---") || text.StartsWith("@@") || text.StartsWith("#include")) return true;
        if (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !text.Contains(' ')) return true;
        if (IsToolOutput(text)) return true;
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c)) letters++;
        }

        if (letters == 0) return text.Length > 4;
        var marks = 0;
        for (var rest = text; rest.IndexOfAny(CodeMarks) is >= 0 and var next; rest = rest[(next + 1)..]) marks++;
        var indented = line.Length - text.Length >= 4 || line[0] == '\t';
        return marks * 4 > letters || (indented && marks * 12 > letters);
    }

    /// <summary>"src/file.c:12: warning: ..." and the like.</summary>
    private static bool IsToolOutput(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOf(' ');
        var word = blank < 0 ? text : text[..blank];
        var colon = word.IndexOf(':');
        return colon > 0 && (word[..colon].Contains('/') || word[..colon].Contains('.'))
            && colon + 1 < word.Length && char.IsDigit(word[colon + 1]);
    }
}
