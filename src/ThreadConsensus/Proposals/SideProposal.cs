using ThreadConsensus.Quoting;

namespace ThreadConsensus.Proposals;

/// <summary>A further proposal of a thread.</summary>
/// <param name="Kind">How it stands to the main one.</param>
/// <param name="Proposal">What is proposed.</param>
/// <param name="Messages">Indexes of the messages about it, ascending; the first makes it.</param>
public sealed record SideProposal(SideKind Kind, Proposal Proposal, IReadOnlyList<int> Messages)
{
    /// <summary>
    /// What of a message, by its index, is about this one, where it is about others of the same mail too.
    /// </summary>
    public IReadOnlyDictionary<int, ParsedBody> Parts { get; init; } = ThreadProposals.Whole;

    /// <summary>True when it is a patch or series, so that the tags given below it are for it.</summary>
    public bool IsPatch => Kind != SideKind.Asked && Proposal.Kind is ProposalKind.Patch or ProposalKind.Series;

    /// <summary>The words that put it forward in place of the main proposal; null for one of another kind.</summary>
    internal OwnSentence? Words { get; init; }
}
