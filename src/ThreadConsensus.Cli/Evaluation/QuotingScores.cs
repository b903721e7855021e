namespace ThreadConsensus.Cli.Evaluation;

/// <summary>How well bodies were taken apart.</summary>
/// <param name="Mails">Annotated bodies read.</param>
/// <param name="Lines">Their lines with words on them; only these are scored.</param>
/// <param name="Scores">One a label.</param>
/// <param name="Differences">The first differing lines, for reading.</param>
/// <param name="Problems">Lines of the file that could not be read.</param>
public sealed record QuotingScores(
    int Mails,
    int Lines,
    IReadOnlyList<SpanScore> Scores,
    IReadOnlyList<QuotingDifference> Differences,
    IReadOnlyList<string> Problems);
