namespace ThreadConsensus.Stances.Words;

/// <summary>A word of a sentence, contractions taken apart ("don't" is "do", "not").</summary>
/// <param name="Word">Its number in the <see cref="Vocabulary"/>; 0 for a word that no rule knows.</param>
/// <param name="Start">Where it starts in the sentence, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="BreakBefore">True when a comma, dash, bracket, colon or semicolon stands before it.</param>
/// <param name="InQuotes">True inside double quotes: words mentioned, not said.</param>
internal readonly record struct Token(int Word, int Start, int End, bool BreakBefore, bool InQuotes)
{
    /// <summary>True when brackets alone make the break: the clause goes on behind them.</summary>
    public bool ByBracket { get; init; }
}
