namespace ThreadConsensus.Cli.Evaluation;

/// <summary>A line that annotation and parser label differently.</summary>
/// <param name="Label">The label in question.</param>
/// <param name="MailId">The annotated body's id.</param>
/// <param name="Line">From 1.</param>
/// <param name="Text">The line as sent.</param>
/// <param name="Extra">True when only the parser labels the line so, false when only the annotation does.</param>
public sealed record QuotingDifference(string Label, string MailId, int Line, bool Extra, string Text);
