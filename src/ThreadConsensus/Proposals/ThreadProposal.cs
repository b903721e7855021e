using ThreadConsensus.Threading;

namespace ThreadConsensus.Proposals;

/// <summary>A proposal with the thread that it was found in.</summary>
/// <param name="Thread">The thread.</param>
/// <param name="Proposal">What <see cref="ProposalFinder"/> found in it.</param>
public sealed record ThreadProposal(DiscussionThread Thread, Proposal Proposal);
