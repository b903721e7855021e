namespace ThreadConsensus.Stances.Words;

/// <summary>A sentence of somebody's own words.</summary>
/// <param name="Text">The words; white space folded to single blanks.</param>
/// <param name="StartLine">First line in the body, from 1.</param>
/// <param name="EndLine">Last line, inclusive.</param>
internal sealed record Sentence(string Text, int StartLine, int EndLine)
{
    public bool IsQuestion { get; } = EndsAsQuestion(Text);

    private static bool EndsAsQuestion(string text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] == '?') return true;
            if (char.IsLetterOrDigit(text[i])) return false;
        }

        return false;
    }
}
