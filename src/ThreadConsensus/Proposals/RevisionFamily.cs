namespace ThreadConsensus.Proposals;

/// <summary>The revisions of one proposal over several threads.</summary>
/// <param name="Id">The id of the earliest one: what all of them are known by.</param>
/// <param name="Members">At least one; by revision, then date, then Message-ID.</param>
public sealed record RevisionFamily(string Id, IReadOnlyList<ThreadProposal> Members)
{
    /// <summary>The proposal of a member's thread under the id of the family.</summary>
    public Proposal Of(ThreadProposal member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.Proposal with { Id = Id };
    }
}
