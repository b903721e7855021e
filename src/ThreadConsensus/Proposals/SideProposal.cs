namespace ThreadConsensus.Proposals;

/// <summary>A further proposal of a thread.</summary>
/// <param name="Kind">How it stands to the main one.</param>
/// <param name="Proposal">What is proposed.</param>
/// <param name="Messages">Indexes of the messages about it, ascending; the first makes it.</param>
public sealed record SideProposal(SideKind Kind, Proposal Proposal, IReadOnlyList<int> Messages)
{
    /// <summary>The words that put it forward in place of the main proposal; null for one of another kind.</summary>
    internal OwnSentence? Words { get; init; }
}
