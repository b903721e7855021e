namespace ThreadConsensus.Proposals;

/// <summary>One of several questions put in one vote.</summary>
/// <param name="Label">"A", or "1".</param>
/// <param name="Text">The line that puts it, without the label.</param>
public sealed record BallotQuestion(string Label, string Text);
