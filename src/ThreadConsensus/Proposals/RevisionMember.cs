namespace ThreadConsensus.Proposals;

/// <summary>A thread of a family of revisions.</summary>
/// <param name="Posted">What it posts.</param>
/// <param name="Step">From 0; a member of a higher step replaces those of lower ones.</param>
public sealed record RevisionMember(PostedRevision Posted, int Step);
