namespace ThreadConsensus.Proposals;

/// <summary>Where the proposal of a thread stands among its revisions in other threads.</summary>
/// <param name="FamilyId">What all revisions are known by (<see cref="Proposal.Id"/>).</param>
/// <param name="Self">The revision of this thread.</param>
/// <param name="SupersededBy">The newest revision where that is a later one; null for the newest itself.</param>
public sealed record RevisionPlace(string FamilyId, RevisionRef Self, RevisionRef? SupersededBy);
