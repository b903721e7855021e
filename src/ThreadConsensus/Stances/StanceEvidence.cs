namespace ThreadConsensus.Stances;

/// <summary>The very words that a reading rests on.</summary>
/// <param name="Source">What kind of evidence.</param>
/// <param name="Rule">Name of the rule that fired; <c>classifier</c> for the model.</param>
/// <param name="Text">The words, as written, one sentence or line where possible.</param>
/// <param name="StartLine">First line in the decoded body, from 1.</param>
/// <param name="EndLine">Last line, inclusive.</param>
public sealed record StanceEvidence(EvidenceSource Source, string Rule, string Text, int StartLine, int EndLine);
