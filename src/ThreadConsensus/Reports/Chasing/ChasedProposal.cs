namespace ThreadConsensus.Reports.Chasing;

/// <summary>An open proposal that misses somebody's word: a row of the matrix.</summary>
/// <param name="Line">The proposal in brief.</param>
/// <param name="Cells">One for each who may decide on it.</param>
public sealed record ChasedProposal(ProposalLine Line, IReadOnlyList<ChaseCell> Cells);
