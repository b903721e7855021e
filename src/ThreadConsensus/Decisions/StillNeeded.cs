namespace ThreadConsensus.Decisions;

/// <summary>One thing that a rule still needs to pass.</summary>
/// <param name="Kind">
/// A stable word: <c>votes</c>, <c>approval</c>, <c>withdrawal</c>, <c>time</c>, <c>answer</c>, <c>judgement</c>.
/// </param>
/// <param name="Text">As a phrase: "one more binding +1".</param>
/// <param name="Count">How many; null where no number applies.</param>
/// <param name="From">Ids of the people it is needed from; empty for anybody eligible.</param>
/// <param name="Until">When it resolves by itself or must be there; null where no time applies.</param>
public sealed record StillNeeded(
    string Kind, string Text, int? Count, IReadOnlyList<string> From, DateTimeOffset? Until)
{
    /// <summary>An objection stands until who made it takes it back.</summary>
    public const string Withdrawal = "withdrawal";
}
